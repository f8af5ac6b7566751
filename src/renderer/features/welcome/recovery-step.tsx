import { words } from '#shared/words/index.ts';
import { RecoveryCard } from '#renderer/app/recovery-card.tsx';
import { StepFrame } from './step-frame.tsx';
import classes from './recovery-step.module.css';

/** The recovery key, to be copied by hand or printed. */
export function RecoveryStep({
  vaultName,
  recoveryWords,
  onBack,
  onNext,
}: {
  readonly vaultName: string;
  readonly recoveryWords: readonly string[];
  readonly onBack: () => void;
  readonly onNext: () => void;
}) {
  return (
    <StepFrame
      step={2}
      title={words.welcome.recoveryTitle}
      lead={words.welcome.recoveryLead}
      next={words.welcome.recoveryWritten}
      focusHeading
      onBack={onBack}
      onNext={onNext}
    >
      <div className={classes['wide']}>
        <RecoveryCard vault={vaultName} recoveryWords={recoveryWords} />
      </div>
    </StepFrame>
  );
}
