import { useState } from 'react';
import type { AppState } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { Desk } from '#renderer/app/desk.tsx';
import { RecoverForm } from './recover-form.tsx';
import { UnlockForm } from './unlock-form.tsx';

/** The window while every vault is locked. It knows their names and nothing in them. */
export function LockPage({
  app,
  onNewVault,
}: {
  readonly app: AppState;
  readonly onNewVault: () => void;
}) {
  const [vault, setVault] = useState(app.vaults[0]?.name ?? '');
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
        />
      )}
    </Desk>
  );
}
