import { useState } from 'react';
import type { Output } from '#shared/contract.ts';
import type { VaultRef } from '#shared/model/app.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { CheckStep } from './check-step.tsx';
import { NameStep } from './name-step.tsx';
import { PassphraseStep } from './passphrase-step.tsx';
import { RecoveryStep } from './recovery-step.tsx';

type Step = 'name' | 'passphrase' | 'recovery' | 'check';

/** The four steps to a vault. Nothing is on the disk before the last one succeeds. */
export function MakeVault({
  vaults,
  onCancel,
}: {
  readonly vaults: readonly VaultRef[];
  readonly onCancel: () => void;
}) {
  const [step, setStep] = useState<Step>('name');
  const [names, setNames] = useState({ coachName: '', vaultName: '' });
  const [prepared, setPrepared] = useState<Output<'prepareVault'> | null>(null);
  const prepare = useAct('prepareVault', { quiet: true });

  if (step === 'name' || (prepared === null && step !== 'passphrase')) {
    return (
      <NameStep
        names={names}
        vaults={vaults}
        onBack={onCancel}
        onNext={(chosen) => {
          setNames(chosen);
          setStep('passphrase');
        }}
      />
    );
  }
  if (step === 'passphrase' || prepared === null) {
    return (
      <PassphraseStep
        known={[names.coachName, names.vaultName]}
        busy={prepare.isPending}
        failure={prepare.error}
        onBack={() => {
          prepare.reset();
          setStep('name');
        }}
        onNext={(passphrase) =>
          prepare.mutate(
            { name: names.vaultName, coachName: names.coachName, passphrase },
            {
              onSuccess: (keys) => {
                setPrepared(keys);
                setStep('recovery');
                // The mutation remembers what it was given, and that holds the passphrase.
                prepare.reset();
              },
            },
          )
        }
      />
    );
  }
  if (step === 'recovery') {
    return (
      <RecoveryStep
        vaultName={names.vaultName}
        recoveryWords={prepared.recoveryWords}
        onBack={() => {
          setPrepared(null);
          setStep('passphrase');
        }}
        onNext={() => setStep('check')}
      />
    );
  }
  return <CheckStep ask={prepared.ask} onBack={() => setStep('recovery')} />;
}
