import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PersonPage } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { systemZone } from '../../ui/dates.ts';
import { Section } from '../../ui/page.tsx';
import { CadenceHint } from './cadence-hint.tsx';
import { NextDays } from './next-days.tsx';
import { ScheduleDialog } from './schedule-dialog.tsx';
import { useSetSchedule } from './use-set-schedule.ts';
import { wallTime, weekdayName } from './weekdays.ts';
import classes from './schedule.module.css';

const text = words.schedule;

/** When a person is usually met: the slot, its next days, and how often it is suggested. */
export function SchedulePanel({ page }: { readonly page: PersonPage }) {
  const { person, schedule, cadence } = page;
  const { set, busy } = useSetSchedule(person.id, schedule);
  /** The number of weeks that the dialog begins with; null while it is closed. */
  const [asking, setAsking] = useState<number | null>(null);
  const weeks = schedule?.everyWeeks ?? cadence?.weeks ?? 2;

  const useSuggested = (everyWeeks: number) => {
    if (schedule === null) setAsking(everyWeeks);
    else set({ ...schedule, everyWeeks });
  };

  return (
    <Section
      title={text.title}
      aside={
        <Button variant="subtle" size="compact-sm" onClick={() => setAsking(weeks)}>
          {schedule === null ? text.set : text.change}
        </Button>
      }
    >
      {schedule === null ? (
        <p className={classes['soft']}>{text.none}</p>
      ) : (
        <>
          <p className={classes['slot']}>
            {text.slot(schedule.everyWeeks, weekdayName(schedule.weekday), wallTime(schedule.time))}
          </p>
          <p className={classes['details']}>
            {words.common.minutes(schedule.durationMinutes)}
            {schedule.place !== '' && <span data-private> · {schedule.place}</span>}
            {schedule.zone !== systemZone() && ` · ${text.inZone(schedule.zone)}`}
          </p>
          <NextDays page={page} schedule={schedule} />
        </>
      )}
      <CadenceHint
        cadence={cadence}
        everyWeeks={schedule?.everyWeeks ?? null}
        busy={busy}
        onUse={useSuggested}
      />
      {asking !== null && (
        <ScheduleDialog
          person={person}
          schedule={schedule}
          weeks={asking}
          latest={page.sessions[0]}
          onClose={() => setAsking(null)}
        />
      )}
    </Section>
  );
}
