import { useState } from 'react';
import type { VaultRef } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { Desk } from '#renderer/app/desk.tsx';
import { MakeVault } from './make-vault.tsx';
import { Start } from './start.tsx';

/** The first run, and later the making of another vault. */
export function WelcomePage({
  firstRun,
  vaults,
  sandboxOff,
  makeAtOnce,
  onRestore,
  onLeave,
}: {
  readonly firstRun: boolean;
  readonly vaults: readonly VaultRef[];
  readonly sandboxOff: boolean;
  /** Whoever looked around already, and asked for a vault of their own. */
  readonly makeAtOnce: boolean;
  readonly onRestore: () => void;
  /** Back to the lock screen, when there is one. */
  readonly onLeave: () => void;
}) {
  const [making, setMaking] = useState(!firstRun || makeAtOnce);
  const leave = () => (firstRun ? setMaking(false) : onLeave());
  return (
    <Desk width={making ? 'narrow' : 'wide'} footer={sandboxOff && words.lock.sandboxOff}>
      {making ? (
        <MakeVault vaults={vaults} onCancel={leave} />
      ) : (
        <Start onMake={() => setMaking(true)} onRestore={onRestore} />
      )}
    </Desk>
  );
}
