import { IconCheck, IconX } from '@tabler/icons-react';
import type { Check } from '#shared/model/verdict.ts';
import { words } from '#shared/words/index.ts';
import classes from './check-list.module.css';

/** Every check that ran, in its order, with what it found. */
export function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  return (
    <ul className={classes['list']}>
      {checks.map((check) => (
        <li key={check.name} className={classes['check']} data-passed={check.passed}>
          {check.passed ? (
            <IconCheck size={18} stroke={1.8} aria-hidden className={classes['icon']} />
          ) : (
            <IconX size={18} stroke={1.8} aria-hidden className={classes['icon']} />
          )}
          <div>
            <p className={classes['name']}>
              {words.verify.checks.name[check.name]}
              <span className={classes['result']}>
                {check.passed ? words.verify.checks.passed : words.verify.checks.failed}
              </span>
            </p>
            <p className={classes['detail']}>{check.detail}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
