import { TextInput } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { NumberChoice } from '../../ui/number-choice.tsx';
import type { Slot } from './slot.ts';

const durations = [15, 25, 30, 45, 50, 60, 75, 90, 120];

/** What a planned session and a usual slot are both asked. */
type SlotWords = Omit<Slot, 'day'>;

interface Field {
  readonly slot: SlotWords;
  readonly onChange: (part: Partial<SlotWords>) => void;
}

export function TimeField({
  slot,
  error,
  onChange,
}: Field & { readonly error: string | undefined }) {
  return (
    <TextInput
      label={words.people.time}
      type="time"
      value={slot.time}
      onChange={(event) => onChange({ time: event.currentTarget.value })}
      error={error}
    />
  );
}

export function DurationField({ slot, onChange }: Field) {
  return (
    <NumberChoice
      label={words.people.duration}
      value={slot.durationMinutes}
      usual={durations}
      inWords={words.common.minutes}
      onNumber={(durationMinutes) => onChange({ durationMinutes })}
    />
  );
}

export function PlaceField({ slot, onChange }: Field) {
  return (
    <TextInput
      label={words.people.place}
      placeholder={words.people.placePlaceholder}
      value={slot.place}
      maxLength={300}
      onChange={(event) => onChange({ place: event.currentTarget.value })}
    />
  );
}
