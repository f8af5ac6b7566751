import { Button, NativeSelect } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { sampleVaultAccess } from '#shared/model/app.ts';
import type { AppState, LockReason } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { failureWords } from '#renderer/app/failure-words.ts';
import { FocusedHeading } from '#renderer/app/focused-heading.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { useReselect } from '#renderer/app/use-reselect.ts';
import { Working } from '#renderer/app/working.tsx';
import { Notice, PassphraseField } from '#renderer/ui/index.ts';
import classes from './lock.module.css';

/** Why it is locked, where that was not asked for. */
const reasons: { readonly [reason in LockReason]: string | null } = {
  asked: null,
  idle: words.lock.lockedIdle,
  suspend: words.lock.lockedSuspend,
  quit: null,
  fault: words.lock.lockedFault,
};

export function UnlockForm({
  app,
  vault,
  onVault,
  onRecover,
  onNewVault,
  onRestore,
}: {
  readonly app: AppState;
  readonly vault: string;
  readonly onVault: (name: string) => void;
  readonly onRecover: () => void;
  readonly onNewVault: () => void;
  readonly onRestore: () => void;
}) {
  const unlock = useAct('unlockVault', { quiet: true });
  const keychain = useAct('unlockWithKeychain', { quiet: true });
  const [passphrase, setPassphrase] = useState('');
  const busy = [unlock, keychain].some((way) => way.isPending || way.isSuccess);
  const wrong = unlock.error?.code === 'wrong_passphrase';
  const reason = app.lockReason === null ? null : reasons[app.lockReason];
  const saved = !app.unsavedText && app.lockReason !== 'fault';

  const failure = keychain.error ?? unlock.error;
  const field = useReselect(failure);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    keychain.reset();
    unlock.mutate({ name: vault, passphrase });
  };

  return (
    <form className={classes['form']} onSubmit={send} noValidate>
      <FocusedHeading take={false}>
        {app.vaults.length > 1 ? words.lock.title : vault}
      </FocusedHeading>
      {reason !== null && (
        <p className={classes['reason']}>
          {reason} {saved && words.lock.everythingSaved}
        </p>
      )}
      {app.unsavedText && <Notice tone="warn">{words.lock.unsavedText}</Notice>}
      <div className={classes['fields']}>
        {app.vaults.length > 1 && (
          <NativeSelect
            label={words.lock.chooseVault}
            value={vault}
            disabled={busy}
            onChange={(event) => {
              onVault(event.currentTarget.value);
              unlock.reset();
              keychain.reset();
            }}
            data={app.vaults.map(({ name }) => name)}
          />
        )}
        <PassphraseField
          label={words.lock.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          error={wrong && words.errors.wrong_passphrase}
          disabled={busy}
          first
          inputRef={field}
        />
        {vault === sampleVaultAccess.name && (
          <p className={classes['hint']}>{words.lock.sampleHint(sampleVaultAccess.passphrase)}</p>
        )}
        {failure !== null && !wrong && <Notice tone="danger">{failureWords(failure)}</Notice>}
        {busy ? (
          <Working />
        ) : (
          <Button type="submit" size="md" fullWidth>
            {words.lock.unlock}
          </Button>
        )}
        {!busy && app.keychainVaults.includes(vault) && (
          <Button
            variant="default"
            size="md"
            fullWidth
            leftSection={<IconKey size={18} stroke={1.6} aria-hidden />}
            onClick={() => keychain.mutate({ name: vault })}
          >
            {words.lock.unlockWithKeychain}
          </Button>
        )}
      </div>
      {!busy && (
        <div className={classes['others']}>
          <Button variant="subtle" size="compact-sm" onClick={onRecover}>
            {words.lock.withRecovery}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={onNewVault}>
            {words.lock.newVault}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={onRestore}>
            {words.restore.title}
          </Button>
        </div>
      )}
    </form>
  );
}
