import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '#shared/model/person.ts';
import type { Schedule, Weekday } from '#shared/model/schedule.ts';
import { weekdayOf } from '#shared/model/schedule/occurrences.ts';
import { clockAt } from '#shared/model/schedule/wall-clock.ts';
import type { SessionPlan } from '#shared/model/session.ts';
import { locale } from '#shared/words/language.ts';
import { words } from '#shared/words/index.ts';
import { systemZone, today } from '../../ui/dates.ts';
import { DayField } from '../../ui/day-field.tsx';
import { DialogForm } from '../../ui/dialog-form.tsx';
import { NumberChoice } from '../../ui/number-choice.tsx';
import { DurationField, PlaceField, TimeField } from '../plan/slot-fields.tsx';
import { problemsOfSchedule } from './check-schedule.ts';
import { useSetSchedule } from './use-set-schedule.ts';
import { weekdayName, weekdaysIn } from './weekdays.ts';
import classes from './schedule.module.css';

const text = words.schedule;
const rhythms = [1, 2, 3, 4, 6, 8, 13];
const zones = Intl.supportedValuesOf('timeZone');

/** The usual slot of a person; what was planned last says what is likely. */
export function ScheduleDialog({
  person,
  schedule,
  weeks,
  latest,
  onClose,
}: {
  readonly person: Person;
  readonly schedule: Schedule | null;
  readonly weeks: number;
  readonly latest: SessionPlan | undefined;
  readonly onClose: () => void;
}) {
  // What was typed stays where the vault refuses it.
  const { set, busy } = useSetSchedule(person.id, schedule, onClose);
  const [slot, setSlot] = useState<Schedule>(() => ({
    ...(schedule ?? likely(latest)),
    everyWeeks: weeks,
  }));
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<Schedule>) => setSlot((before) => ({ ...before, ...part }));
  const problems = problemsOfSchedule(slot, today());
  const shown = asked ? problems : {};

  const send = () => {
    setAsked(true);
    if (Object.keys(problems).length === 0) set({ ...slot, place: slot.place.trim() });
  };

  return (
    <Modal opened onClose={onClose} title={<span data-private>{text.setTitle(person.name)}</span>}>
      <DialogForm submit={text.save} busy={busy} onCancel={onClose} onSubmit={send}>
        <div className={classes['pair']}>
          <NumberChoice
            label={text.cadence}
            value={slot.everyWeeks}
            usual={rhythms}
            inWords={text.every}
            onNumber={(everyWeeks) => change({ everyWeeks })}
            data-autofocus
          />
          <NativeSelect
            label={text.weekday}
            value={String(slot.weekday)}
            onChange={(event) => change({ weekday: Number(event.currentTarget.value) as Weekday })}
            data={weekdaysIn(locale()).map((weekday) => ({
              value: String(weekday),
              label: weekdayName(weekday),
            }))}
          />
        </div>
        <div className={classes['pair']}>
          <TimeField slot={slot} error={shown.time} onChange={change} />
          <DurationField slot={slot} onChange={change} />
        </div>
        <PlaceField slot={slot} onChange={change} />
        <DayField
          label={text.firstDay}
          description={text.firstDayHint}
          value={slot.firstDay}
          error={shown.firstDay}
          onDay={(firstDay) => change({ firstDay })}
        />
        <NativeSelect
          label={text.zone}
          description={text.zoneHint}
          value={slot.zone}
          onChange={(event) => change({ zone: event.currentTarget.value })}
          data={[...new Set([slot.zone, systemZone(), ...zones])]}
          error={shown.zone}
        />
        {schedule !== null && (
          <Button
            className={classes['remove'] ?? ''}
            variant="subtle"
            size="compact-sm"
            onClick={() => set(null)}
          >
            {text.remove}
          </Button>
        )}
      </DialogForm>
    </Modal>
  );
}

/** The slot of the session that is planned or was held last. */
function likely(latest: SessionPlan | undefined): Omit<Schedule, 'everyWeeks'> {
  const zone = systemZone();
  if (latest === undefined) {
    const day = { weekday: 4, firstDay: today() } as const;
    return { ...day, time: '10:00', zone, durationMinutes: 45, place: '' };
  }
  const { day, time } = clockAt(latest.startsAt, zone);
  const { durationMinutes, place } = latest;
  return { weekday: weekdayOf(day), time, zone, durationMinutes, place, firstDay: day };
}
