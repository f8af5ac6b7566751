import type { SessionPlan } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { daysBetween } from '../../ui/dates.ts';
import { instantOf, isDay, isTime } from '#shared/model/schedule/wall-clock.ts';
import type { Slot } from './slot.ts';

const tenYears = 3_653;

/** A slot as a plan, or, field by field, the sentence that says why there is no such plan. */
type CheckedSlot =
  | { readonly plan: SessionPlan }
  | { readonly dayProblem?: string; readonly timeProblem?: string };

export function checkSlot(slot: Slot, today: string, zone: string): CheckedSlot {
  const { people } = words;
  if (slot.day === '') return { dayProblem: people.missingDate };
  if (!isDay(slot.day)) return { dayProblem: people.impossibleDate };
  if (Math.abs(daysBetween(today, slot.day)) > tenYears) return { dayProblem: people.farDate };
  if (!isTime(slot.time)) return { timeProblem: people.missingTime };
  const startsAt = instantOf(slot.day, slot.time, zone);
  if (startsAt === null) return { timeProblem: people.impossibleTime(slot.time) };
  const { durationMinutes, place } = slot;
  return { plan: { startsAt, zone, durationMinutes, place: place.trim() } };
}
