import { Modal, Textarea, Button } from '@mantine/core';
import type { CarriedForward } from '#shared/model/agenda.ts';
import { words } from '#shared/words/index.ts';
import { api } from '../../api.ts';
import { useKeptText } from '../../app/kept-text/index.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { SavedMark } from '../../ui/marks.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useFirstFocus } from '../../ui/use-first-focus.ts';
import type { Finding } from './find/finding.ts';
import { MarkedField } from './find/marked-field.tsx';
import css from './look-back.module.css';

const text = words.session;

/** The coach's own look back at a session: kept as it is typed. */
function LookBackField({
  sessionId,
  reflection,
  takesFocus = false,
  finding = null,
}: {
  readonly sessionId: string;
  readonly reflection: string;
  readonly takesFocus?: boolean;
  /** What looks for words in it. */
  readonly finding?: Finding | null;
}) {
  const field = useFirstFocus<HTMLTextAreaElement>(takesFocus);
  const kept = useKeptText(`look back ${sessionId}`, reflection, (newest) =>
    api.saveReflection({ sessionId, text: newest }),
  );
  const touched = kept.savedAt !== null || kept.state !== 'saved';
  return (
    <div className={css['field']}>
      <MarkedField finding={finding} place="reflection" field={field} text={kept.text}>
        <Textarea
          aria-label={text.lookBackField}
          placeholder={text.lookBackField}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={20_000}
          value={kept.text}
          onChange={(event) => kept.change(event.currentTarget.value)}
          onBlur={() => void kept.flush()}
          ref={field}
          data-private
        />
      </MarkedField>
      {kept.trouble !== null && <Notice tone="danger">{words.errors[kept.trouble]}</Notice>}
      {touched && (
        <p className={css['saved']}>
          <SavedMark state={kept.state} at={kept.savedAt} />
        </p>
      )}
    </div>
  );
}

/** What the coach may ask themselves. */
function Prompts() {
  return (
    <ul className={css['prompts']}>
      {text.lookBackPrompts.map((prompt) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </ul>
  );
}

/** Says what a closed session leaves open, and leaves a minute to look back at it. */
export function LookBackDialog({
  sessionId,
  reflection,
  carried,
  onClose,
}: {
  readonly sessionId: string;
  readonly reflection: string;
  readonly carried: CarriedForward;
  readonly onClose: () => void;
}) {
  return (
    <Modal opened onClose={onClose} title={text.lookBackTitle}>
      <div className={css['dialog']}>
        <p className={css['carried']}>
          {words.agenda.carried(carried) ?? words.agenda.nothingOpen}
        </p>
        <p className={css['lead']}>{text.lookBackLead}</p>
        <Prompts />
        <LookBackField sessionId={sessionId} reflection={reflection} />
        <DialogButtons>
          <Button onClick={onClose} data-autofocus>
            {text.lookBackDone}
          </Button>
        </DialogButtons>
      </div>
    </Modal>
  );
}

/** The look back below the coach's own notes, once the session is closed. */
export function LookBack({
  sessionId,
  reflection,
  takesFocus,
  finding,
}: {
  readonly sessionId: string;
  readonly reflection: string;
  readonly takesFocus: boolean;
  readonly finding: Finding;
}) {
  return (
    <section className={css['below']} aria-label={text.lookBack}>
      <h3 className={css['title']}>{text.lookBack}</h3>
      <LookBackField
        sessionId={sessionId}
        reflection={reflection}
        takesFocus={takesFocus}
        finding={finding}
      />
    </section>
  );
}
