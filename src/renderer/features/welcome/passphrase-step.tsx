import { useState } from 'react';
import type { AppError } from '#shared/errors.ts';
import { words } from '#shared/words/index.ts';
import { failureWords } from '#renderer/app/failure-words.ts';
import { StrengthMeter } from '#renderer/app/strength-meter.tsx';
import { Working } from '#renderer/app/working.tsx';
import { Notice, PassphraseField } from '#renderer/ui/index.ts';
import { StepFrame } from './step-frame.tsx';

/** The passphrase, twice, with how long it would hold. Going on derives the keys. */
export function PassphraseStep({
  known,
  busy,
  failure,
  onBack,
  onNext,
}: {
  readonly known: readonly string[];
  readonly busy: boolean;
  readonly failure: AppError | null;
  readonly onBack: () => void;
  readonly onNext: (passphrase: string) => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = passphrase === '';
  const differs = passphrase !== again;

  return (
    <StepFrame
      step={2}
      title={words.welcome.passphraseTitle}
      lead={words.welcome.passphraseLead}
      next={words.welcome.continue}
      busy={busy}
      onBack={onBack}
      onNext={() => {
        setAsked(true);
        if (!missing && !differs) onNext(passphrase);
      }}
    >
      <PassphraseField
        label={words.welcome.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        error={asked && missing && words.welcome.passphraseMissing}
        disabled={busy}
        isNew
        first
      />
      <StrengthMeter passphrase={passphrase} known={known} />
      <PassphraseField
        label={words.welcome.passphraseAgain}
        value={again}
        onChange={setAgain}
        error={asked && !missing && differs && words.welcome.passphraseDiffers}
        disabled={busy}
        isNew
      />
      {busy ? (
        <Working />
      ) : (
        <Notice tone="warn" title={words.welcome.lostTitle}>
          {words.welcome.lostText}
        </Notice>
      )}
      {failure !== null && <Notice tone="danger">{failureWords(failure)}</Notice>}
    </StepFrame>
  );
}
