import type { AppError } from '#shared/errors.ts';
import { words } from '#shared/words/index.ts';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { NewPassphraseFields } from '#renderer/app/new-passphrase-fields.tsx';
import { useNewPassphrase } from '#renderer/app/use-new-passphrase.ts';
import { Working } from '#renderer/app/working.tsx';
import { Notice } from '#renderer/ui/index.ts';
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
  const chosen = useNewPassphrase();
  return (
    <StepFrame
      step={2}
      title={words.welcome.passphraseTitle}
      lead={words.welcome.passphraseLead}
      next={words.welcome.continue}
      busy={busy}
      onBack={onBack}
      onNext={() => {
        if (chosen.check()) onNext(chosen.passphrase);
      }}
    >
      <NewPassphraseFields chosen={chosen} known={known} disabled={busy} first />
      {busy ? (
        <Working />
      ) : (
        <Notice tone="warn" title={words.welcome.lostTitle}>
          {words.welcome.lostText}
        </Notice>
      )}
      <FailureNotice failure={failure} />
    </StepFrame>
  );
}
