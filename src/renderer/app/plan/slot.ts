import { clockAt } from '#shared/model/schedule/wall-clock.ts';
import type { SessionPlan } from '#shared/model/session.ts';
import { addDays, dayOf, daysBetween, timeOf } from '../../ui/dates.ts';

/** A plan as the clocks on the wall show it, before it becomes an instant. */
export interface Slot {
  readonly day: string;
  readonly time: string;
  readonly durationMinutes: number;
  readonly place: string;
}

const firstSlot = { time: '10:00', durationMinutes: 45, place: '' } as const;

/**
 * Likely next slots, the likeliest first: same weekday, time and place as last time, one and two
 * weeks on, in the order of how far apart the two last sessions were.
 *
 * @param held the person's sessions, newest first
 * @param today `YYYY-MM-DD`
 * @param offer what their schedule says, which then comes first
 */
export function suggestSlots(
  held: readonly SessionPlan[],
  today: string,
  zone: string,
  offer: SessionPlan | null = null,
): readonly [Slot, ...Slot[]] {
  const likely = likelySlots(held, today, zone);
  if (offer === null) return likely;
  const first = slotOf(offer, zone);
  return [first, ...likely.filter(({ day }) => day !== first.day)];
}

/** A plan by the clocks of `zone`. */
export function slotOf(plan: SessionPlan, zone: string): Slot {
  const { startsAt, durationMinutes, place } = plan;
  return { ...clockAt(startsAt, zone), durationMinutes, place };
}

function likelySlots(
  held: readonly SessionPlan[],
  today: string,
  zone: string,
): readonly [Slot, ...Slot[]] {
  const [last, before] = held;
  if (last === undefined) {
    const day = nextWeekday(today);
    return [
      { ...firstSlot, day },
      { ...firstSlot, day: addDays(day, 7) },
    ];
  }
  const { durationMinutes, place } = last;
  const lastDay = dayOf(last.startsAt, zone);
  const time = timeOf(last.startsAt, zone);
  const gap = before === undefined ? 14 : daysBetween(dayOf(before.startsAt, zone), lastDay);
  const weeks = gap >= 11 ? [2, 1, 4] : [1, 2, 4];
  const slots = weeks.map((count) => ({
    day: notBefore(addDays(lastDay, count * 7), addDays(today, 1)),
    time,
    durationMinutes,
    place,
  }));
  const [first, ...others] = slots.filter(
    (slot, index) => slots.findIndex((other) => other.day === slot.day) === index,
  );
  return [first ?? { day: nextWeekday(today), time, durationMinutes, place }, ...others];
}

/** `day`, moved on by whole weeks until it is no earlier than `earliest`. */
function notBefore(day: string, earliest: string): string {
  const late = daysBetween(day, earliest);
  return late <= 0 ? day : addDays(day, Math.ceil(late / 7) * 7);
}

/** The first Monday to Friday after `day`. */
function nextWeekday(day: string): string {
  let next = addDays(day, 1);
  while ([0, 6].includes(new Date(`${next}T00:00:00Z`).getUTCDay())) next = addDays(next, 1);
  return next;
}
