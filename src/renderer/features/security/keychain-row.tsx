import { Switch } from '@mantine/core';
import { useState } from 'react';
import type { KeychainState } from '#shared/model/keys.ts';
import { words } from '#shared/words/index.ts';
import { tell } from '#renderer/app/tell.tsx';
import { useAct, useCommand } from '#renderer/app/use-command.ts';
import { SettingRow } from '#renderer/ui/index.ts';
import { PassphraseForm } from '#renderer/app/passphrase-form.tsx';
import { SecurityDialog } from '#renderer/app/security-dialog.tsx';
import classes from './security.module.css';

/** Unlocking through the system's keychain, where there is one that keeps a secret. */
export function KeychainRow() {
  const keychain = useCommand('getKeychain', {}).data;
  const [asking, setAsking] = useState(false);
  if (keychain === undefined || keychain.available === 'none') return null;
  if (keychain.available === 'unsafe') {
    return (
      <SettingRow
        label={words.security.keychain}
        hint={words.security.keychainUnsafe}
        fit="content"
      >
        <span className={classes['off']}>{words.security.unavailable}</span>
      </SettingRow>
    );
  }
  return (
    <>
      <SettingRow
        label={words.security.keychain}
        hint={words.security.keychainHint}
        htmlFor="keychain"
        fit="content"
      >
        <Switch id="keychain" checked={keychain.on} onChange={() => setAsking(true)} />
      </SettingRow>
      {asking && <KeychainDialog keychain={keychain} onClose={() => setAsking(false)} />}
    </>
  );
}

function KeychainDialog({
  keychain,
  onClose,
}: {
  readonly keychain: KeychainState;
  readonly onClose: () => void;
}) {
  const set = useAct('setKeychain', {
    quiet: true,
    onDone: ({ on }) => tell(on ? words.security.keychainIsOn : words.security.keychainIsOff),
  });
  const title = keychain.on ? words.security.keychainOff : words.security.keychainOn;
  return (
    <SecurityDialog title={title} busy={set.isPending} onClose={onClose}>
      <PassphraseForm
        submit={title}
        busy={set.isPending}
        failure={set.error}
        onCancel={onClose}
        onSubmit={(passphrase) =>
          set.mutate({ on: !keychain.on, passphrase }, { onSuccess: onClose })
        }
      >
        {!keychain.on && <p className={classes['lead']}>{words.security.keychainLead}</p>}
      </PassphraseForm>
    </SecurityDialog>
  );
}
