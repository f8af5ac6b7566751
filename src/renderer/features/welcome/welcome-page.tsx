import { useIsMutating } from '@tanstack/react-query';
import { useState } from 'react';
import type { VaultRef } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { language, languages } from '#shared/words/language.ts';
import { Desk } from '#renderer/app/desk.tsx';
import { LanguageControl } from '#renderer/app/language-control.tsx';
import { dropOwnVaultWish } from '#renderer/app/last-vault.ts';
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
  const sampling = useIsMutating({ mutationKey: ['createSampleVault'] });
  const [making, setMaking] = useState(!firstRun || makeAtOnce);
  const leave = () => {
    dropOwnVaultWish();
    if (firstRun) setMaking(false);
    else onLeave();
  };
  return (
    <Desk
      width={making ? 'narrow' : 'wide'}
      // A vault begins with templates, and the sample speaks, in the language in which it is made.
      corner={
        !making && (
          <LanguageControl
            size="xs"
            aria-label={words.settings.language}
            choices={languages}
            kept={language()}
            disabled={sampling > 0}
          />
        )
      }
      footer={sandboxOff && words.lock.sandboxOff}
    >
      {making ? (
        <MakeVault vaults={vaults} onCancel={leave} />
      ) : (
        <Start onMake={() => setMaking(true)} onRestore={onRestore} />
      )}
    </Desk>
  );
}
