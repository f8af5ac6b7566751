import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '#shared/errors.ts';
import type { VaultRef } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { NewPassphraseFields } from '#renderer/app/new-passphrase-fields.tsx';
import { useNewPassphrase } from '#renderer/app/use-new-passphrase.ts';
import { vaultNameProblem } from '#renderer/app/vault-name.ts';
import { Working } from '#renderer/app/working.tsx';
import { useFirstFocus } from '#renderer/ui/use-first-focus.ts';
import { StepFrame } from './step-frame.tsx';
import classes from './keys-step.module.css';

export interface Names {
  readonly coachName: string;
  readonly vaultName: string;
}

/**
 * Who keeps the vault, and the passphrase. The vault is called after the coach until another name is asked
 * for, or needed. Going on derives the keys.
 */
export function KeysStep({
  names,
  vaults,
  busy,
  failure,
  onBack,
  onNext,
}: {
  readonly names: Names;
  readonly vaults: readonly VaultRef[];
  readonly busy: boolean;
  readonly failure: AppError | null;
  readonly onBack: () => void;
  readonly onNext: (names: Names, passphrase: string) => void;
}) {
  const [coachName, setCoachName] = useState(names.coachName);
  const [ownVaultName, setOwnVaultName] = useState(
    names.vaultName === names.coachName ? null : names.vaultName,
  );
  const [asked, setAsked] = useState(false);
  const first = useFirstFocus<HTMLInputElement>();
  const chosen = useNewPassphrase();
  const vaultName = ownVaultName ?? coachName;
  const vaultProblem = vaultNameProblem(vaultName, vaults);
  const coachMissing = coachName.trim() === '';
  const problem = asked && !coachMissing ? vaultProblem : null;

  const next = () => {
    setAsked(true);
    const passphraseFits = chosen.check();
    if (coachMissing || vaultProblem !== null || !passphraseFits) return;
    onNext({ coachName: coachName.trim(), vaultName: vaultName.trim() }, chosen.passphrase);
  };

  return (
    <StepFrame
      step={1}
      title={words.welcome.keysTitle}
      lead={words.welcome.keysLead}
      next={words.welcome.continue}
      back={words.common.cancel}
      busy={busy}
      onBack={onBack}
      onNext={next}
    >
      <div>
        <TextInput
          ref={first}
          label={words.welcome.coachName}
          value={coachName}
          maxLength={120}
          autoComplete="off"
          disabled={busy}
          onChange={(event) => setCoachName(event.currentTarget.value)}
          error={asked && coachMissing && words.welcome.nameMissing}
        />
        {ownVaultName === null && problem === null && !coachMissing && (
          <p className={classes['folder']}>
            {words.welcome.calledAfterYou(coachName.trim())}
            <Button
              size="compact-xs"
              variant="subtle"
              disabled={busy}
              onClick={() => setOwnVaultName(coachName)}
            >
              {words.welcome.callItOtherwise}
            </Button>
          </p>
        )}
      </div>
      {(ownVaultName !== null || problem !== null) && (
        <TextInput
          label={words.welcome.vaultName}
          description={words.welcome.vaultNameHint}
          value={vaultName}
          maxLength={80}
          autoComplete="off"
          disabled={busy}
          onChange={(event) => setOwnVaultName(event.currentTarget.value)}
          error={problem}
        />
      )}
      <NewPassphraseFields chosen={chosen} known={[coachName, vaultName]} disabled={busy} />
      {busy && <Working />}
      <FailureNotice failure={failure} />
    </StepFrame>
  );
}
