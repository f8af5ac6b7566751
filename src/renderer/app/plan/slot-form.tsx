import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { SessionPlan } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { formatDay, systemZone, today } from '../../ui/dates.ts';
import { DayField } from '../../ui/day-field.tsx';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { Suggestions } from '../../ui/suggestions.tsx';
import { useFirstFocus } from '../../ui/use-first-focus.ts';
import { checkSlot } from './check-slot.ts';
import { Overlaps } from './overlaps.tsx';
import type { Slot } from './slot.ts';
import { DurationField, PlaceField, TimeField } from './slot-fields.tsx';
import classes from './slot-form.module.css';

/** Date, time, length and place of a session, and what else is asked. The first suggestion is filled in. */
export function SlotForm({
  suggestions,
  submit,
  busy,
  onSubmit,
  onCancel,
  moved = null,
  children,
}: {
  readonly suggestions: readonly [Slot, ...Slot[]];
  readonly submit: string;
  readonly busy: boolean;
  readonly onSubmit: (plan: SessionPlan) => void;
  readonly onCancel: () => void;
  /** The session that is moved, so that it does not stand in its own way. */
  readonly moved?: string | null;
  readonly children?: ReactNode;
}) {
  const [slot, setSlot] = useState<Slot>(suggestions[0]);
  const [openedAt] = useState(() => new Date().toISOString());
  const [asked, setAsked] = useState(false);
  // The dialog is open before what is likely is known; the focus waits for the field.
  const first = useFirstFocus<HTMLInputElement>();
  const change = (part: Partial<Slot>) => setSlot((before) => ({ ...before, ...part }));
  const checked = checkSlot(slot, today(), systemZone());
  const problems = 'plan' in checked || !asked ? {} : checked;
  const past = 'plan' in checked && checked.plan.startsAt < openedAt;

  const send = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if ('plan' in checked) onSubmit(checked.plan);
  };

  return (
    <form className={classes['form']} onSubmit={send} noValidate>
      {suggestions.length > 1 && (
        <Suggestions
          label={words.people.suggestions}
          options={suggestions
            .map(({ day }) => ({ value: day, label: formatDay(day, 'weekday') }))
            .toSorted((one, other) => (one.value < other.value ? -1 : 1))}
          value={slot.day}
          onChoose={(day) => change({ day })}
        />
      )}
      <div className={classes['when']}>
        <DayField
          label={words.people.date}
          value={slot.day}
          error={problems.dayProblem}
          ref={first}
          data-autofocus
          onDay={(day) => change({ day })}
        />
        <TimeField slot={slot} error={problems.timeProblem} onChange={change} />
        <DurationField slot={slot} onChange={change} />
      </div>
      <PlaceField slot={slot} onChange={change} />
      {children}
      {'plan' in checked && <Overlaps plan={checked.plan} except={moved} />}
      {past && <p className={classes['past']}>{words.people.pastHint}</p>}
      <DialogButtons>
        <Button variant="default" onClick={onCancel}>
          {words.common.cancel}
        </Button>
        <Button type="submit" loading={busy}>
          {submit}
        </Button>
      </DialogButtons>
    </form>
  );
}
