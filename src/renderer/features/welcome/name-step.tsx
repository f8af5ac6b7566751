import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { VaultRef } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { Notice } from '#renderer/ui/index.ts';
import { useFirstFocus } from '#renderer/ui/use-first-focus.ts';
import { StepFrame } from './step-frame.tsx';
import { vaultNameProblem } from '#renderer/app/vault-name.ts';

interface Names {
  readonly coachName: string;
  readonly vaultName: string;
}

/** Who keeps the vault and what it is called; until it is changed, after the coach. */
export function NameStep({
  names,
  vaults,
  onBack,
  onNext,
}: {
  readonly names: Names;
  readonly vaults: readonly VaultRef[];
  readonly onBack: () => void;
  readonly onNext: (names: Names) => void;
}) {
  const [coachName, setCoachName] = useState(names.coachName);
  const [ownVaultName, setOwnVaultName] = useState(
    names.vaultName === names.coachName ? null : names.vaultName,
  );
  const [asked, setAsked] = useState(false);
  const first = useFirstFocus<HTMLInputElement>();
  const vaultName = ownVaultName ?? coachName;
  const vaultProblem = vaultNameProblem(vaultName, vaults);
  const coachMissing = coachName.trim() === '';

  const next = () => {
    setAsked(true);
    if (!coachMissing && vaultProblem === null) {
      onNext({ coachName: coachName.trim(), vaultName: vaultName.trim() });
    }
  };

  return (
    <StepFrame
      step={1}
      title={words.welcome.nameTitle}
      lead={words.welcome.nameLead}
      next={words.welcome.continue}
      back={words.common.cancel}
      onBack={onBack}
      onNext={next}
    >
      <TextInput
        ref={first}
        label={words.welcome.coachName}
        value={coachName}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => setCoachName(event.currentTarget.value)}
        error={asked && coachMissing && words.welcome.nameMissing}
      />
      <TextInput
        label={words.welcome.vaultName}
        description={words.welcome.vaultNameHint}
        value={vaultName}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => setOwnVaultName(event.currentTarget.value)}
        error={asked && !coachMissing && vaultProblem}
      />
      <Notice title={words.welcome.companyTitle}>{words.welcome.companyText}</Notice>
    </StepFrame>
  );
}
