import { Button } from '@mantine/core';
import type { Cadence } from '#shared/model/schedule/cadence.ts';
import { words } from '#shared/words/index.ts';
import classes from './schedule.module.css';

const text = words.schedule;

/** How often goals and focus areas ask for, and why. The coach decides. */
export function CadenceHint({
  cadence,
  everyWeeks,
  busy,
  onUse,
}: {
  readonly cadence: Cadence | null;
  /** How often they meet now; null without a usual slot. */
  readonly everyWeeks: number | null;
  readonly busy: boolean;
  readonly onUse: (weeks: number) => void;
}) {
  if (cadence === null) return <p className={classes['hint']}>{text.noCadence}</p>;
  const same = cadence.weeks === everyWeeks;
  return (
    <div className={classes['cadence']}>
      <div className={classes['cadenceHead']}>
        <p>
          <span className={classes['label']}>{text.suggestion}</span>
          <span className={classes['weeks']}>{text.every(cadence.weeks)}</span>
        </p>
        {!same && (
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            onClick={() => onUse(cadence.weeks)}
          >
            {text.takeThis}
          </Button>
        )}
      </div>
      <p className={classes['reason']} data-private>
        {text.cadenceReason(cadence)}
      </p>
      <p className={classes['faint']}>{same ? text.asSuggested : text.youDecide}</p>
    </div>
  );
}
