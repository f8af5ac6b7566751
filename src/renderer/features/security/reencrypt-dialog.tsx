import { words } from '#shared/words/index.ts';
import { tell } from '#renderer/app/tell.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { PassphraseForm } from '#renderer/app/passphrase-form.tsx';
import { RecoveryWords } from './recovery-words.tsx';
import { SecurityDialog } from '#renderer/app/security-dialog.tsx';
import classes from './security.module.css';

/** Everything under a new key: why, the work itself, and the new recovery words at its end. */
export function ReencryptDialog({
  vault,
  onClose,
}: {
  readonly vault: string;
  readonly onClose: () => void;
}) {
  const reencrypt = useAct('reencryptVault', { quiet: true });
  const done = () => {
    tell(words.security.reencrypted);
    onClose();
  };
  // Once it is done the words are what counts now, so there is one way out, and it names them.
  return (
    <SecurityDialog
      title={reencrypt.data ? words.welcome.recoveryTitle : words.security.reencrypt}
      busy={reencrypt.isPending || reencrypt.isSuccess}
      onClose={onClose}
    >
      {reencrypt.data ? (
        <RecoveryWords
          vault={vault}
          recoveryWords={reencrypt.data.recoveryWords}
          lead={words.security.reencryptedLead}
          submit={words.welcome.recoveryWritten}
          onSubmit={done}
        />
      ) : (
        <PassphraseForm
          submit={words.security.reencrypt}
          busy={reencrypt.isPending}
          failure={reencrypt.error}
          stoppable="reencrypt"
          onCancel={onClose}
          onSubmit={(passphrase) => reencrypt.mutate({ passphrase })}
        >
          <div className={classes['lead']}>
            <p>{words.security.reencryptWhat}</p>
            <ul className={classes['points']}>
              {words.security.reencryptPoints.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </div>
        </PassphraseForm>
      )}
    </SecurityDialog>
  );
}
