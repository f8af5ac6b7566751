import { IconCheck } from '@tabler/icons-react';
import { words } from '#shared/words/index.ts';
import { path } from './steps.ts';
import type { OwnStep } from './steps.ts';
import classes from './step-path.module.css';

/** The four steps, with the one at hand marked. Not links: one moves by the buttons of a step. */
export function StepPath({ step }: { readonly step: OwnStep['step'] }) {
  const at = path.indexOf(step);
  return (
    <nav aria-label={words.turn.steps} className={classes['nav']}>
      <ol className={classes['path']}>
        {path.map((each, index) => (
          <li
            key={each}
            className={classes['step']}
            data-place={index < at ? 'done' : index === at ? 'now' : 'ahead'}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className={classes['dot']} aria-hidden>
              {index < at ? <IconCheck size={12} stroke={2.4} /> : index + 1}
            </span>
            {words.turn.step[each]}
          </li>
        ))}
      </ol>
    </nav>
  );
}
