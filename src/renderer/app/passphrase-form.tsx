import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AppError } from '#shared/errors.ts';
import type { Task } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { FailureNotice } from './failure-notice.tsx';
import { useReselect } from './use-reselect.ts';
import { Working } from './working.tsx';
import { DialogForm, PassphraseField } from '#renderer/ui/index.ts';

/**
 * Asks for the passphrase before something that only its owner may do.
 *
 * @param children what is about to happen
 * @param stoppable the name of the long work that follows, where it can be stopped
 */
export function PassphraseForm({
  submit,
  busy,
  failure,
  stoppable,
  onCancel,
  onSubmit,
  children,
}: {
  readonly submit: string;
  readonly busy: boolean;
  readonly failure: AppError | null;
  readonly stoppable?: Task;
  readonly onCancel: () => void;
  readonly onSubmit: (passphrase: string) => void;
  readonly children?: ReactNode;
}) {
  const [passphrase, setPassphrase] = useState('');
  const field = useReselect(failure);
  const wrong = failure?.code === 'wrong_passphrase';
  return (
    <DialogForm
      submit={submit}
      busy={busy}
      onCancel={onCancel}
      onSubmit={() => onSubmit(passphrase)}
    >
      {children}
      {busy ? (
        <Working task={stoppable ?? 'key_derivation'} stoppable={stoppable !== undefined} />
      ) : (
        <>
          <PassphraseField
            label={words.security.yourPassphrase}
            value={passphrase}
            onChange={setPassphrase}
            error={wrong && words.errors.wrong_passphrase}
            first
            inputRef={field}
          />
          {!wrong && <FailureNotice failure={failure} />}
        </>
      )}
    </DialogForm>
  );
}
