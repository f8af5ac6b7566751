import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { SessionPage } from '#shared/model/session.ts';
import { notesKey } from '#shared/model/entry.ts';
import { words } from '#shared/words/index.ts';
import { useShortcut } from '../../app/use-shortcut.ts';
import { tell } from '../../app/tell.tsx';
import { SessionEditor } from '../../editor/index.ts';
import type { SessionEditorHandle } from '../../editor/index.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Keeper } from './keeper.ts';
import { forget } from './keeper.ts';
import { OnlyYou } from './only-you.tsx';
import { overviewOf } from './overview.ts';
import { Rail } from './rail.tsx';
import { SaveTrouble } from './save-trouble.tsx';
import { SessionHeader } from './session-header.tsx';
import { readOnlyBecause } from './standing.ts';
import { useNotesShown } from './use-notes-shown.ts';
import { useSaveState } from './use-save-state.ts';
import css from './session-page.module.css';

const text = words.session;

/** An opened session: rail, document and notes side by side. */
export function SessionDesk({
  page,
  keeper,
  at,
  onReopen,
}: {
  readonly page: SessionPage;
  readonly keeper: Keeper;
  readonly at: string | null;
  /** Reads the session again from the vault. */
  readonly onReopen: () => void;
}) {
  const { session, person, template } = page;
  const saving = useSaveState(keeper);
  const because = saving.trouble?.code === 'session_signed' ? 'signed' : readOnlyBecause(session);
  const editable = because === null;
  const [document, setDocument] = useState(() => keeper.text().document);
  const [current, setCurrent] = useState<string | null>(null);
  const [notesShown, showNotes] = useNotesShown(at === notesKey);
  const [notesTaken, setNotesTaken] = useState(at === notesKey);
  const overview = useMemo(() => overviewOf(template, document), [template, document]);
  const editor = useRef<SessionEditorHandle>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const flush = () => void keeper.flush();
  const tooLarge = () => tell(text.pasteTooLarge);

  const start = (handle: SessionEditorHandle) => {
    editor.current = handle;
    const first = template.steps[0]?.prompts[0]?.id;
    const blank = overview.steps.every(({ prompts }) => prompts.every(({ answered }) => !answered));
    if (at !== null && at !== notesKey && handle.goTo(at, true)) return;
    // A blank session is begun by typing; one with text is begun by reading.
    if (at === null && editable && blank && first !== undefined && handle.goTo(first, false))
      return;
    if (at !== notesKey) heading.current?.focus({ preventScroll: true });
  };
  const follow = useEffectEvent((to: string | null) => {
    if (to === notesKey) showNotes(true);
    else if (to !== null) editor.current?.goTo(to, true);
  });
  useEffect(() => follow(at), [at]);

  const toggleNotes = () => {
    setNotesTaken(!notesShown);
    showNotes(!notesShown);
  };
  useShortcut('onlyYou', toggleNotes);

  const copy = keeper.text();
  return (
    <div className={css['page']}>
      <div className={css['desk']} data-notes={notesShown}>
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
          coverage={overview.coverage}
          heading={heading}
          notesShown={notesShown}
          onShowNotes={toggleNotes}
          onChanged={onReopen}
        />
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
                <span data-private>{text.signedLine(person.name)}</span>
              </Notice>
            )}
            {because === 'closed' && <Notice>{text.closedLine}</Notice>}
            {editable && session.summary === 'issued' && (
              <Notice tone="warn">{text.issuedLine}</Notice>
            )}
            <SessionEditor
              key={String(editable)}
              label={text.document}
              template={template}
              memberName={person.name}
              document={copy.document}
              editable={editable}
              onReady={start}
              onChange={(next) => {
                keeper.write(next);
                setDocument(next);
              }}
              onCurrent={setCurrent}
              onBlur={flush}
              onTooLarge={tooLarge}
            />
          </div>
        </div>
        {notesShown && (
          <OnlyYou
            notes={copy.notes}
            editable={editable}
            takesFocus={notesTaken}
            onChange={keeper.writeNotes}
            onBlur={flush}
            onTooLarge={tooLarge}
            onHide={toggleNotes}
          />
        )}
      </div>
    </div>
  );
}
