import { words } from '#shared/words/index.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { DialogForm } from '#renderer/ui/index.ts';
import { PassphraseForm } from '#renderer/app/passphrase-form.tsx';
import { RecoveryWords } from './recovery-words.tsx';
import { SecurityDialog } from '#renderer/app/security-dialog.tsx';
import classes from './security.module.css';

/** The recovery key as it is now, for as long as this is open. */
export function ShowRecoveryDialog({
  vault,
  onClose,
  onReplace,
}: {
  readonly vault: string;
  readonly onClose: () => void;
  readonly onReplace: () => void;
}) {
  const show = useAct('showRecoveryKey', { quiet: true });
  return (
    <SecurityDialog title={words.security.showRecovery} busy={show.isPending} onClose={onClose}>
      {show.data === undefined && (
        <PassphraseForm
          submit={words.security.show}
          busy={show.isPending}
          failure={show.error}
          onCancel={onClose}
          onSubmit={(passphrase) => show.mutate({ passphrase })}
        >
          <p className={classes['lead']}>{words.security.showRecoveryLead}</p>
        </PassphraseForm>
      )}
      {show.data === null && (
        <DialogForm submit={words.security.replaceRecovery} onCancel={onClose} onSubmit={onReplace}>
          <p className={classes['lead']}>{words.security.notKept}</p>
        </DialogForm>
      )}
      {show.data && (
        <RecoveryWords
          vault={vault}
          recoveryWords={show.data}
          lead={words.security.shownLead}
          submit={words.security.hideWords}
          onSubmit={onClose}
        />
      )}
    </SecurityDialog>
  );
}
