import type { Absentee, Mover } from '#shared/model/schedule.ts';
import { addDays } from '#shared/model/schedule/wall-clock.ts';
import { nearest } from './calendar.ts';
import type { Random } from './random.ts';
import type { Story } from './told.ts';

export interface Setting {
  readonly today: string;
  readonly zone: string;
  readonly random: Random;
  /** A stream of its own for what was added later, so that older texts stay what they were. */
  readonly beside: Random;
}

/** When one session takes place, or was to. */
export interface Slot {
  readonly day: string;
  readonly time: string;
  readonly place: string;
  /** From which day it was moved, and by whose wish. */
  readonly moved: { readonly from: string; readonly by: Mover | null } | null;
  readonly missed: Absentee | null;
  /** The day of the rhythm for which it is planned; null for those of the past. */
  readonly occurrence: string | null;
}

/** Those of the past, oldest first. */
export function pastSlots(story: Story, { today, random, beside }: Setting): readonly Slot[] {
  const step = story.everyWeeks * 7;
  const first = addDays(today, -Math.round(story.months * 30.4));
  const next = nextOf(story, today);
  const slots: Slot[] = [];
  const regular = next
    ? addDays(next.regular, -step)
    : nearest(addDays(today, -random.between(20, 34)), story.weekday);
  for (let day = regular; day >= first; day = addDays(day, -step)) {
    // About one in twenty does not take place at all: holidays, illness.
    if (day !== regular && random.chance(0.05)) {
      slots.push(missedSlot(story, day, beside));
      continue;
    }
    const moved = day !== regular && random.chance(0.14);
    slots.push({
      day: moved ? workday(addDays(day, random.between(1, 3))) : day,
      time: moved ? random.pick(['08:15', '11:30', '13:00', '16:15']) : story.time,
      place: random.pick(story.places),
      moved: moved ? { from: day, by: beside.pick(['member', 'coach', 'coach', null]) } : null,
      missed: null,
      occurrence: null,
    });
  }
  // A practice begins with a session that was held.
  while ((slots.at(-1)?.missed ?? null) !== null) slots.pop();
  return slots.toReversed();
}

export function plannedSlots(story: Story, { today, random }: Setting): readonly Slot[] {
  const next = nextOf(story, today);
  if (!next) return [];
  const { regular, day } = next;
  const [place = ''] = story.places;
  const base = { time: story.time, place, missed: null };
  const moved = day === regular ? null : ({ from: regular, by: 'coach' } as const);
  const later = addDays(regular, story.everyWeeks * 7);
  return [
    { ...base, day, moved, occurrence: regular },
    ...(random.chance(0.3) ? [{ ...base, day: later, moved: null, occurrence: later }] : []),
  ];
}

/**
 * The next session, and the day of the rhythm that it stands for. All lie on the person's weekday but those
 * of today, whatever day it is: they were moved here.
 */
export function nextOf(
  { nextInDays, weekday }: Story,
  today: string,
): { readonly regular: string; readonly day: string } | null {
  if (nextInDays === null) return null;
  const regular = nearest(addDays(today, nextInDays), weekday);
  if (nextInDays === 0) return { regular, day: today };
  const ahead = regular > today ? regular : addDays(regular, 7);
  return { regular: ahead, day: ahead };
}

function missedSlot({ time, places }: Story, day: string, beside: Random): Slot {
  const missed = beside.pick<Absentee>(['member', 'member', 'coach', 'both']);
  return { day, time, place: places[0] ?? '', moved: null, missed, occurrence: null };
}

function workday(day: string): string {
  const weekday = new Date(`${day}T12:00:00.000Z`).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}
