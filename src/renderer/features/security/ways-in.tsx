import { Button } from '@mantine/core';
import { useState } from 'react';
import { words } from '#shared/words/index.ts';
import { SettingRow } from '#renderer/ui/index.ts';
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx';
import { KeychainRow } from './keychain-row.tsx';
import { ReencryptDialog } from './reencrypt-dialog.tsx';
import { ReplaceRecoveryDialog } from './replace-recovery-dialog.tsx';
import { ShowRecoveryDialog } from './show-recovery-dialog.tsx';
import classes from './security.module.css';

/** What opens the vault: passphrase, recovery key, keychain. */
export function WaysIn({ vault }: { readonly vault: string }) {
  const [open, setOpen] = useState<'passphrase' | 'show' | 'replace' | null>(null);
  const close = () => setOpen(null);
  const { security } = words;
  return (
    <>
      <SettingRow label={security.passphrase} hint={security.passphraseHint} fit="content">
        <Button
          variant="default"
          aria-label={security.changePassphrase}
          onClick={() => setOpen('passphrase')}
        >
          {security.change}
        </Button>
      </SettingRow>
      <SettingRow label={security.recovery} hint={security.recoveryHint} fit="content">
        <div className={classes['buttons']}>
          <Button
            variant="default"
            aria-label={security.showRecovery}
            onClick={() => setOpen('show')}
          >
            {security.show}
          </Button>
          <Button
            variant="default"
            aria-label={security.replaceRecovery}
            onClick={() => setOpen('replace')}
          >
            {security.replace}
          </Button>
        </div>
      </SettingRow>
      <KeychainRow />
      {open === 'passphrase' && <ChangePassphraseDialog vault={vault} onClose={close} />}
      {open === 'show' && (
        <ShowRecoveryDialog vault={vault} onClose={close} onReplace={() => setOpen('replace')} />
      )}
      {open === 'replace' && <ReplaceRecoveryDialog vault={vault} onClose={close} />}
    </>
  );
}

/** A new key for everything: for when an old copy and its passphrase may be in other hands. */
export function NewKey({ vault }: { readonly vault: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <SettingRow
        label={words.security.reencrypt}
        hint={words.security.reencryptHint}
        fit="content"
      >
        <Button
          variant="default"
          aria-label={`${words.security.begin}: ${words.security.reencrypt}`}
          onClick={() => setOpen(true)}
        >
          {words.security.begin}
        </Button>
      </SettingRow>
      {open && <ReencryptDialog vault={vault} onClose={() => setOpen(false)} />}
    </>
  );
}
