import { Button, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { FormattedDate } from '../../ui/index.ts';
import { standingSteps } from './standing-steps.ts';
import type { StandingStep } from './standing-steps.ts';
import classes from './standing-path.module.css';

/**
 * Where the summary stands, as a short path: what was signed before, then written, signed by the coach,
 * signed by the member.
 *
 * @param shown the link of the chain that is on the page
 */
export function StandingPath({
  summary,
  shown,
  onShow,
}: {
  readonly summary: SummaryPage;
  readonly shown: number;
  readonly onShow: (position: number) => void;
}) {
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
            {step.place === 'declined' && <IconMinus size={12} stroke={2.4} />}
          </span>
          <div className={classes['words']}>
            <span className={classes['head']}>
              <span className={classes['title']} data-private>
                {step.title}
                <VisuallyHidden>
                  , {words.summary.path[step.place === 'declined' ? 'done' : step.place]}
                </VisuallyHidden>
              </span>
              {step.position !== null && (
                <ReadButton step={step} position={step.position} shown={shown} onShow={onShow} />
              )}
            </span>
            {step.said.map(({ text, at }) => (
              <span key={text} className={classes['detail']} data-private>
                {text}
                {at !== null && (
                  <Fragment>
                    {text !== '' && ' · '}
                    <FormattedDate at={at} form="dateTime" />
                  </Fragment>
                )}
              </span>
            ))}
            {step.comment !== '' && (
              <p className={classes['comment']} data-private>
                {step.comment}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function ReadButton({
  step,
  position,
  shown,
  onShow,
}: {
  readonly step: StandingStep;
  readonly position: number;
  readonly shown: number;
  readonly onShow: (position: number) => void;
}) {
  const { path } = words.summary;
  if (shown === position) return <span className={classes['detail']}>{path.reading}</span>;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={path.readNamed(step.title)}
      onClick={() => onShow(position)}
    >
      {path.read}
    </Button>
  );
}
