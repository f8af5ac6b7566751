import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { words } from '#shared/words/index.ts';
import { StepFrame } from './step-frame.tsx';
import classes from './recovery-step.module.css';

/** The recovery key, shown once, to be copied by hand. */
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
      step={3}
      title={words.welcome.recoveryTitle}
      lead={words.welcome.recoveryLead}
      next={words.welcome.recoveryWritten}
      focusHeading
      onBack={onBack}
      onNext={onNext}
    >
      <div className={classes['sheet']}>
        <p className={classes['caption']}>{words.welcome.recoverySheet(vaultName)}</p>
        <ol className={classes['words']}>
          {recoveryWords.map((word, index) => (
            <li key={index}>
              <span className={classes['number']}>{index + 1}</span>
              {word}
            </li>
          ))}
        </ol>
      </div>
      <div className={classes['print']}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
          onClick={() => window.print()}
        >
          {words.welcome.recoveryPrint}
        </Button>
      </div>
    </StepFrame>
  );
}
