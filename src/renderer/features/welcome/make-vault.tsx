import { useState } from 'react';
import type { Output } from '#shared/contract.ts';
import type { VaultRef } from '#shared/model/app.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { CheckStep } from './check-step.tsx';
import { KeysStep } from './keys-step.tsx';
import { RecoveryStep } from './recovery-step.tsx';

/** The steps to a vault. Nothing is on the disk before the last one succeeds. */
export function MakeVault({
  vaults,
  onCancel,
}: {
  readonly vaults: readonly VaultRef[];
  readonly onCancel: () => void;
}) {
  const [names, setNames] = useState({ coachName: '', vaultName: '' });
  const [prepared, setPrepared] = useState<Output<'prepareVault'> | null>(null);
  const [onPaper, setOnPaper] = useState(false);
  const prepare = useAct('prepareVault', { quiet: true });

  if (prepared === null) {
    return (
      <KeysStep
        names={names}
        vaults={vaults}
        busy={prepare.isPending}
        failure={prepare.error}
        onBack={onCancel}
        onNext={(chosen, passphrase) => {
          setNames(chosen);
          prepare.mutate(
            { name: chosen.vaultName, coachName: chosen.coachName, passphrase },
            {
              onSuccess: (keys) => {
                setPrepared(keys);
                // The mutation remembers what it was given, and that holds the passphrase.
                prepare.reset();
              },
            },
          );
        }}
      />
    );
  }
  if (onPaper) return <CheckStep ask={prepared.ask} onBack={() => setOnPaper(false)} />;
  return (
    <RecoveryStep
      vaultName={names.vaultName}
      recoveryWords={prepared.recoveryWords}
      onBack={() => setPrepared(null)}
      onNext={() => setOnPaper(true)}
    />
  );
}
