import type { Absentee, Mover } from '#shared/model/schedule.ts';
import { addDays, nearest } from './calendar.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';

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
}

/** Those of the past, oldest first. */
export function pastSlots(story: Story, { today, random, beside }: Setting): readonly Slot[] {
  const step = story.everyWeeks * 7;
  const first = addDays(today, -Math.round(story.months * 30.4));
  const ahead = story.nextInDays ?? step - random.between(20, 34);
  const slots: Slot[] = [];
  let regular = nearest(addDays(today, ahead - step), story.weekday);
  while (regular >= today) regular = addDays(regular, -7);
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
    });
  }
  // A practice begins with a session that was held.
  while ((slots.at(-1)?.missed ?? null) !== null) slots.pop();
  return slots.toReversed();
}

export function plannedSlots(story: Story, { today, random }: Setting): readonly Slot[] {
  if (story.nextInDays === null) return [];
  const next = addDays(today, story.nextInDays);
  const later = nearest(addDays(next, story.everyWeeks * 7), story.weekday);
  const days = random.chance(0.3) ? [next, later] : [next];
  const [place = ''] = story.places;
  return days.map((day) => ({ day, time: story.time, place, moved: null, missed: null }));
}

function missedSlot({ time, places }: Story, day: string, beside: Random): Slot {
  const missed = beside.pick<Absentee>(['member', 'member', 'coach', 'both']);
  return { day, time, place: places[0] ?? '', moved: null, missed };
}

function workday(day: string): string {
  const weekday = new Date(`${day}T12:00:00.000Z`).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}
