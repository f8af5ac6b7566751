import { RecoveryCard } from '#renderer/app/recovery-card.tsx';
import { DialogForm } from '#renderer/ui/index.ts';
import { useFirstFocus } from '#renderer/ui/use-first-focus.ts';
import classes from './security.module.css';

/** A recovery key on the screen, in a dialog, until the person goes on. */
export function RecoveryWords({
  vault,
  recoveryWords,
  lead,
  submit,
  onCancel,
  onSubmit,
}: {
  readonly vault: string;
  readonly recoveryWords: readonly string[];
  readonly lead: string;
  readonly submit: string;
  readonly onCancel?: () => void;
  readonly onSubmit: () => void;
}) {
  // A field had the focus and is gone: what is new here is read first.
  const text = useFirstFocus<HTMLParagraphElement>();
  return (
    <DialogForm
      submit={submit}
      onSubmit={onSubmit}
      {...(onCancel === undefined ? {} : { onCancel })}
    >
      <p ref={text} tabIndex={-1} className={classes['lead']}>
        {lead}
      </p>
      <RecoveryCard vault={vault} recoveryWords={recoveryWords} />
    </DialogForm>
  );
}
