import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { words } from '#shared/words/index.ts';
import { RecoverySheet } from './recovery-sheet.tsx';
import classes from './recovery-card.module.css';

/** The words of a recovery key, to be copied by hand or printed as a sheet of their own. */
export function RecoveryCard({
  vault,
  recoveryWords,
}: {
  readonly vault: string;
  readonly recoveryWords: readonly string[];
}) {
  const numbered = recoveryWords.map((word, index) => [index + 1, word] as const);
  return (
    <div className={classes['card']}>
      <div className={classes['caption']}>
        <p>{words.recovery.keyOf(vault)}</p>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
          onClick={() => window.print()}
        >
          {words.recovery.print}
        </Button>
      </div>
      <ol className={classes['words']} aria-label={words.recovery.keyOf(vault)} data-private>
        {numbered.map(([number, word]) => (
          <li key={number}>
            <span className={classes['number']}>{number}</span>
            {word}
          </li>
        ))}
      </ol>
      <RecoverySheet vault={vault} recoveryWords={recoveryWords} />
    </div>
  );
}
