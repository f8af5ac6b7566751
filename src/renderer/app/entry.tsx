import { useState } from 'react';
import type { AppState } from '#shared/model/app.ts';
import { LockPage } from '../features/lock/index.ts';
import { RestorePage } from '../features/restore/index.ts';
import { CheckAtLock } from '../features/verify/index.ts';
import { WelcomePage } from '../features/welcome/index.ts';
import { rememberVault, wantsOwnVault } from './last-vault.ts';
import { useAskedFile } from './use-asked-file.ts';
import classes from './gate.module.css';

/** The window while no vault is open: the first run, the lock screen, or a summary to be checked. */
export function Entry({ app }: { readonly app: AppState }) {
  const [checking, setChecking] = useState(false);
  const [offers, setOffers] = useState(0);
  useAskedFile({
    summary: () => setChecking(true),
    vault: (name) => {
      rememberVault(name);
      setOffers((before) => before + 1);
    },
  });
  return (
    <>
      {checking && <CheckAtLock onLeave={() => setChecking(false)} />}
      {/* Kept meanwhile: half of a new vault may be made there. */}
      <div hidden={checking} className={classes['below']}>
        <Ways app={app} offers={offers} />
      </div>
    </>
  );
}

/** @param offers how often a vault was asked for: the lock screen begins anew with each */
function Ways({ app, offers }: { readonly app: AppState; readonly offers: number }) {
  const [beside, setBeside] = useState<'making' | 'restoring' | null>(null);
  const back = () => setBeside(null);
  const restore = () => setBeside('restoring');

  if (beside === 'restoring') return <RestorePage app={app} onLeave={back} />;
  if (app.vaults.length === 0 || beside === 'making') {
    return (
      <WelcomePage
        firstRun={app.vaults.length === 0}
        vaults={app.vaults}
        sandboxOff={app.sandboxOff}
        makeAtOnce={wantsOwnVault()}
        onRestore={restore}
        onLeave={back}
      />
    );
  }
  return (
    <LockPage key={offers} app={app} onNewVault={() => setBeside('making')} onRestore={restore} />
  );
}
