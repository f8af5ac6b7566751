import { useState } from 'react';
import type { AppState, VaultRef } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { Desk } from '#renderer/app/desk.tsx';
import { lastVault } from '#renderer/app/last-vault.ts';
import { RecoverForm } from './recover-form.tsx';
import { UnlockForm } from './unlock-form.tsx';

/** The window while every vault is locked. It knows their names and nothing in them. */
export function LockPage({
  app,
  onNewVault,
  onRestore,
}: {
  readonly app: AppState;
  readonly onNewVault: () => void;
  readonly onRestore: () => void;
}) {
  const [vault, setVault] = useState(() => chosenAtFirst(app.vaults));
  const [recovering, setRecovering] = useState(false);
  return (
    <Desk footer={app.sandboxOff && words.lock.sandboxOff}>
      {recovering ? (
        <RecoverForm vault={vault} onBack={() => setRecovering(false)} />
      ) : (
        <UnlockForm
          app={app}
          vault={vault}
          onVault={setVault}
          onRecover={() => setRecovering(true)}
          onNewVault={onNewVault}
          onRestore={onRestore}
        />
      )}
    </Desk>
  );
}

/** The one that was open before the lock, or was just restored; else the first of the list. */
function chosenAtFirst(vaults: readonly VaultRef[]): string {
  const last = lastVault();
  const known = vaults.find(({ name }) => name === last) ?? vaults[0];
  return known?.name ?? '';
}
