import { useState } from 'react';
import { createPortal } from 'react-dom';
import { words } from '#shared/words/index.ts';
import { formatInstant } from '../ui/dates.ts';
import { Wordmark } from '../ui/wordmark.tsx';
import classes from './recovery-sheet.module.css';

/**
 * The recovery key on one page of paper. It stands beside the app, shows only in print, and while it
 * is there nothing else of the app is printed. It is never a file of ours.
 */
export function RecoverySheet({
  vault,
  recoveryWords,
}: {
  readonly vault: string;
  readonly recoveryWords: readonly string[];
}) {
  const { recovery } = words;
  const [today] = useState(() => new Date());
  const numbered = recoveryWords.map((word, index) => [index + 1, word] as const);
  return createPortal(
    <section className={classes['sheet']} aria-label={recovery.sheetTitle} data-print-sheet>
      <header className={classes['head']}>
        <Wordmark />
        <span>{recovery.printed(formatInstant(today, 'long'))}</span>
      </header>
      <h1 className={classes['title']}>{recovery.sheetTitle}</h1>
      <p className={classes['vault']}>{recovery.sheetVault(vault)}</p>
      <p className={classes['lead']}>{recovery.sheetLead}</p>
      <ol className={classes['words']}>
        {numbered.map(([number, word]) => (
          <li key={number}>
            <span className={classes['number']}>{number}</span>
            {word}
          </li>
        ))}
      </ol>
      <div className={classes['columns']}>
        <div>
          <h2>{recovery.howTitle}</h2>
          <ol className={classes['steps']}>
            {recovery.how.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
        <div>
          <h2>{recovery.whereTitle}</h2>
          <ul className={classes['steps']}>
            {recovery.where.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        </div>
      </div>
      <footer className={classes['foot']}>
        <p>{recovery.endOfUse}</p>
        <dl className={classes['lines']}>
          <dt>{recovery.keptAt}</dt>
          <dt>{recovery.checkedOn}</dt>
        </dl>
      </footer>
    </section>,
    document.body,
  );
}
