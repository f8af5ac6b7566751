import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { FormattedDate } from '../../ui/index.ts';
import { standingSteps } from './standing-steps.ts';
import classes from './standing-path.module.css';

/** Where the summary stands, as a short path: written, signed by the coach, signed by the member. */
export function StandingPath({ summary }: { readonly summary: SummaryPage }) {
  return (
    <ol className={classes['path']}>
      {standingSteps(summary).map((step) => (
        <li
          key={step.title}
          className={classes['step']}
          data-place={step.place}
          aria-current={step.place === 'now' ? 'step' : undefined}
        >
          <span className={classes['dot']} aria-hidden>
            {step.place === 'done' && <IconCheck size={12} stroke={2.4} />}
          </span>
          <span className={classes['words']}>
            <span className={classes['title']}>
              {step.title}
              <Hidden>, {words.summary.path[step.place]}</Hidden>
            </span>
            {(step.at !== null || step.detail !== '') && (
              <span className={classes['detail']}>
                {step.at !== null && <FormattedDate at={step.at} form="dayTime" />}
                {step.at !== null && step.detail !== '' && ' · '}
                {step.detail}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** For screen readers, where sighted people see the dot. */
function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className={classes['hidden']}>{children}</span>;
}
