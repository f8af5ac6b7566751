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
  const numbered = recoveryWords.map((word, index) => [index + 1, word] as const);
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
        <div className={classes['caption']}>
          <p>{words.welcome.recoverySheet(vaultName)}</p>
          <Button
            size="compact-sm"
            variant="subtle"
            className={classes['print'] ?? ''}
            leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
            onClick={() => window.print()}
          >
            {words.welcome.recoveryPrint}
          </Button>
        </div>
        <ol className={classes['words']}>
          {numbered.map(([number, word]) => (
            <li key={number}>
              <span className={classes['number']}>{number}</span>
              {word}
            </li>
          ))}
        </ol>
      </div>
    </StepFrame>
  );
}
