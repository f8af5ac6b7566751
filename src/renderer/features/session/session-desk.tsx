import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ClosedSession, SessionPage } from '#shared/model/session.ts';
import { notesKey, reflectionKey } from '#shared/model/entry.ts';
import { words } from '#shared/words/index.ts';
import { useShortcut } from '../../app/shortcuts/index.ts';
import { tell } from '../../app/tell.tsx';
import { SessionEditor } from '../../editor/index.ts';
import type { SessionEditorHandle } from '../../editor/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { AddendumNotice } from './addendum-notice.tsx';
import { AgendaPanel } from './agenda-panel.tsx';
import { useFiles } from './files/use-files.tsx';
import { FindBar } from './find/find-bar.tsx';
import { useFind } from './find/use-find.ts';
import { FocusBanner } from './focus-banner.tsx';
import { FocusDialog } from './focus-dialog.tsx';
import type { Keeper } from './keeper.ts';
import { forget } from './keeper.ts';
import { LookBack } from './look-back.tsx';
import { OnlyYou } from './only-you.tsx';
import { overviewOf, showsSame } from './overview.ts';
import { Rail } from './rail.tsx';
import { SaveTrouble } from './save-trouble.tsx';
import { SessionHeader } from './session-header.tsx';
import { readOnlyBecause } from './standing.ts';
import { useFocus } from './use-focus.ts';
import { useLibrary } from './use-library.ts';
import { useShown } from './use-shown.ts';
import { useSaveState } from './use-save-state.ts';
import css from './session-page.module.css';

const text = words.session;

/** An opened session: rail, document and notes side by side. */
export function SessionDesk({
  page,
  keeper,
  at,
  sought,
  lookingBack,
  onReopen,
  onClosed,
}: {
  readonly page: SessionPage;
  readonly keeper: Keeper;
  readonly at: string | null;
  /** The words of a search that led here, or null. */
  readonly sought: string | null;
  /** Whether the coach is being asked to look back: then it is written there. */
  readonly lookingBack: boolean;
  /** Reads the session again from the vault. */
  readonly onReopen: () => void;
  readonly onClosed: (closed: ClosedSession) => void;
}) {
  const { session, person, template } = page;
  const saving = useSaveState(keeper);
  const because = saving.trouble?.code === 'session_signed' ? 'signed' : readOnlyBecause(session);
  const editable = because === null;
  const [overview, setOverview] = useState(() => overviewOf(template, keeper.text().document));
  const [current, setCurrent] = useState<string | null>(null);
  const beside = at === notesKey || at === reflectionKey;
  const [notesShown, showNotes] = useShown('notes', beside);
  const [notesTaken, setNotesTaken] = useState(at === notesKey);
  const [agendaShown, showAgenda] = useShown('agenda');
  const { focus, turnTo } = useFocus(session.id, page.focus);
  const [askingFocus, askFocus] = useState(false);
  const anyAnswered = overview.steps.some(({ prompts }) =>
    prompts.some(({ answered }) => answered),
  );
  const editor = useRef<SessionEditorHandle>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const library = useLibrary();
  const { files, dialog: fileDialog } = useFiles(session.id, keeper);
  const find = useFind(sought);
  const { finding } = find;
  const navigate = useNavigate();
  const flush = () => void keeper.flush();
  const tooLarge = () => tell(text.pasteTooLarge);

  const start = (handle: SessionEditorHandle) => {
    editor.current = handle;
    keeper.shownBy(handle.tick);
    finding.join('document', handle);
    const questions = template.steps.flatMap(({ prompts }) => prompts.map(({ id }) => id));
    const blank = page.revision === 0 || !anyAnswered;
    if (at !== null && !beside && arrive(handle, at)) return;
    // A blank session is begun by typing; one with text is begun by reading. Not every person is asked all.
    const begun = at === null && editable && blank;
    if (begun && questions.some((id) => handle.goTo(id, false))) return;
    if (!beside) heading.current?.focus({ preventScroll: true });
  };
  // Words that were searched for are shown themselves; without any, the entry is.
  const arrive = (handle: SessionEditorHandle, entryKey: string): boolean => {
    const index = handle.firstFoundIn(entryKey);
    const there = handle.goTo(entryKey, index === null);
    if (there && index !== null) finding.stand({ place: 'document', index });
    return there;
  };
  const follow = useEffectEvent((to: string | null) => {
    if (to === notesKey || to === reflectionKey) {
      showNotes(true);
      finding.stand({ place: to, index: 0 });
    } else if (to !== null && editor.current !== null) arrive(editor.current, to);
  });
  useEffect(() => follow(at), [at]);
  useEffect(() => () => keeper.shownBy(null), [keeper]);

  const toggleNotes = () => {
    setNotesTaken(!notesShown);
    showNotes(!notesShown);
  };
  useShortcut('onlyYou', toggleNotes);

  const copy = keeper.text();
  return (
    <div className={css['page']}>
      <div className={css['desk']} data-side={notesShown || agendaShown}>
        <Rail
          overview={overview}
          current={current}
          onGo={(promptId) => editor.current?.goTo(promptId, false)}
        />
        <SessionHeader
          page={page}
          saving={saving}
          keeper={keeper}
          because={because}
          overview={overview}
          heading={heading}
          agendaShown={agendaShown}
          notesShown={notesShown}
          onShowAgenda={() => showAgenda(true)}
          onShowNotes={toggleNotes}
          onChangeFocus={() => askFocus(true)}
          onReopened={onReopen}
          onClosed={onClosed}
        />
        <FindBar find={find} />
        <div className={css['scroll']} tabIndex={-1}>
          <div className={css['sheet']}>
            <SaveTrouble
              saving={saving}
              template={template}
              text={keeper.text}
              onTryNow={flush}
              onReload={() => {
                forget(session.id);
                onReopen();
              }}
            />
            {because === 'signed' && (
              <Notice>
                <span data-private>
                  {session.summary === 'declined'
                    ? text.declinedLine(person.name)
                    : text.signedLine(person.name)}
                </span>
              </Notice>
            )}
            {because === 'closed' && <Notice>{text.closedLine}</Notice>}
            {session.summary === 'none' && session.addendum > 0 && (
              <AddendumNotice sessionId={session.id} flush={keeper.flush} onChanged={onReopen} />
            )}
            {editable && session.summary === 'issued' && (
              <Notice tone="warn">{text.issuedLine}</Notice>
            )}
            {focus !== '' && (
              <FocusBanner
                focus={focus}
                editable={editable}
                onEdit={() => askFocus(true)}
                onDrop={() => turnTo('')}
              />
            )}
            {page.revision === 0 && !saving.typed && editable && anyAnswered && (
              <p className={css['prefilled']}>{text.prefilledLine}</p>
            )}
            <SessionEditor
              key={String(editable)}
              label={text.document}
              template={template}
              memberName={person.name}
              library={library}
              files={files}
              document={copy.document}
              editable={editable}
              onReady={start}
              onChange={(next) => {
                keeper.write(next);
                const seen = overviewOf(template, next);
                // Drawn anew only where it shows something else: a key in a long answer waits for it.
                setOverview((shown) => (showsSame(seen, shown) ? shown : seen));
              }}
              onFound={(count) => finding.changed('document', count)}
              onCurrent={setCurrent}
              onBlur={flush}
              onTooLarge={tooLarge}
              onAboutBoundary={() => void navigate({ to: '/library/boundary' })}
            />
          </div>
        </div>
        {(notesShown || agendaShown) && (
          <div className={css['side']} data-both={notesShown && agendaShown}>
            {agendaShown && <AgendaPanel page={page} onShow={showAgenda} />}
            {notesShown && (
              <OnlyYou
                notes={copy.notes}
                editable={editable}
                takesFocus={notesTaken}
                finding={finding}
                onChange={keeper.writeNotes}
                onBlur={flush}
                onTooLarge={tooLarge}
                onHide={toggleNotes}
              >
                {!lookingBack && (session.status === 'closed' || page.reflection !== '') && (
                  <LookBack
                    sessionId={session.id}
                    reflection={page.reflection}
                    takesFocus={at === reflectionKey}
                    finding={finding}
                  />
                )}
              </OnlyYou>
            )}
          </div>
        )}
      </div>
      {fileDialog}
      {askingFocus && (
        <FocusDialog
          focus={focus}
          onClose={() => askFocus(false)}
          onChange={(next) => {
            askFocus(false);
            turnTo(next);
          }}
        />
      )}
    </div>
  );
}
