import { useState } from 'react';
import { words } from '#shared/words/index.ts';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { NewPassphraseFields } from '#renderer/app/new-passphrase-fields.tsx';
import { tell } from '#renderer/app/tell.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { useNewPassphrase } from '#renderer/app/use-new-passphrase.ts';
import { useReselect } from '#renderer/app/use-reselect.ts';
import { Working } from '#renderer/app/working.tsx';
import { DialogForm, Notice, PassphraseField } from '#renderer/ui/index.ts';
import { SecurityDialog } from '#renderer/app/security-dialog.tsx';

/** Another passphrase for the same vault, and what that does not change. */
export function ChangePassphraseDialog({
  vault,
  onClose,
}: {
  readonly vault: string;
  readonly onClose: () => void;
}) {
  const change = useAct('changePassphrase', {
    quiet: true,
    onDone: () => tell(words.security.passphraseChanged),
  });
  const [passphrase, setPassphrase] = useState('');
  const chosen = useNewPassphrase();
  const field = useReselect(change.error);
  const busy = change.isPending;
  const wrong = change.error?.code === 'wrong_passphrase';

  const send = () => {
    if (!chosen.check()) return;
    change.mutate({ passphrase, newPassphrase: chosen.passphrase }, { onSuccess: onClose });
  };

  return (
    <SecurityDialog title={words.security.changePassphrase} busy={busy} onClose={onClose}>
      <DialogForm
        submit={words.security.changePassphrase}
        busy={busy}
        onCancel={onClose}
        onSubmit={send}
      >
        <PassphraseField
          label={words.security.passphraseNow}
          value={passphrase}
          onChange={setPassphrase}
          error={!busy && wrong && words.errors.wrong_passphrase}
          disabled={busy}
          first
          inputRef={field}
        />
        <NewPassphraseFields
          chosen={chosen}
          known={[vault]}
          label={words.security.passphraseNew}
          disabled={busy}
        />
        {busy ? (
          <Working />
        ) : (
          <Notice title={words.security.oldCopiesTitle}>{words.security.oldCopiesText}</Notice>
        )}
        {!busy && !wrong && <FailureNotice failure={change.error} />}
      </DialogForm>
    </SecurityDialog>
  );
}
