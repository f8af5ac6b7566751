import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PersonPage } from '#shared/model/person.ts';
import type { Schedule } from '#shared/model/schedule.ts';
import { occurrencesAfter } from '#shared/model/schedule/occurrences.ts';
import { clockAt } from '#shared/model/schedule/wall-clock.ts';
import { words } from '#shared/words/index.ts';
import { formatDay, formatInstant } from '../../ui/dates.ts';
import { useAct } from '../use-command.ts';
import { usePlanNext } from './use-plan-next.ts';
import classes from './schedule.module.css';

const text = words.schedule;
const shown = 4;

/** The next days of a schedule: planned, free to be planned, or left out. */
export function NextDays({
  page,
  schedule,
}: {
  readonly page: PersonPage;
  readonly schedule: Schedule;
}) {
  const [now] = useState(() => new Date().toISOString());
  const skip = useAct('skipOccurrence');
  const planNext = usePlanNext();
  const dayOf = (instant: string) => clockAt(instant, schedule.zone).day;
  const coming = page.sessions.filter(({ missedBy }) => missedBy === null);
  const planned = new Set(coming.map(({ startsAt }) => dayOf(startsAt)));
  const moved = new Set(page.moves.map(({ from }) => dayOf(from)));
  const { person, offer } = page;

  return (
    <>
      <h3 className={classes['label']}>{text.next}</h3>
      <ul>
        {occurrencesAfter(schedule, now, shown).map(({ day, startsAt }) => {
          const left = page.skipped.includes(day);
          const name = formatDay(day, 'weekday');
          return (
            <li key={day} className={classes['day']} data-left={left}>
              <time dateTime={startsAt} className={classes['date']}>
                {name}
                {clockAt(startsAt, schedule.zone).time !== schedule.time &&
                  `, ${formatInstant(startsAt, 'time', schedule.zone)}`}
              </time>
              {planned.has(day) || moved.has(day) ? (
                <span className={classes['faint']}>
                  {planned.has(day) ? text.dayPlanned : text.dayMoved}
                </span>
              ) : (
                <>
                  {left && <span className={classes['faint']}>{text.skipped}</span>}
                  {offer?.startsAt === startsAt && (
                    <Button
                      size="compact-sm"
                      variant="light"
                      loading={planNext.busy}
                      aria-label={text.planDay(name)}
                      onClick={() => planNext.plan(person.id)}
                    >
                      {text.planNow}
                    </Button>
                  )}
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="gray"
                    aria-label={left ? text.takeDay(name) : text.skipDay(name)}
                    onClick={() => skip.mutate({ personId: person.id, day, skipped: !left })}
                  >
                    {left ? text.take : text.skip}
                  </Button>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
