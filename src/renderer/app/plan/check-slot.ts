import type { SessionPlan } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { instantOf, isTime } from '#shared/model/schedule/wall-clock.ts';
import { problemOfDay } from '../day-problem.ts';
import type { Slot } from './slot.ts';

/** A slot as a plan, or, field by field, the sentence that says why there is no such plan. */
type CheckedSlot =
  | { readonly plan: SessionPlan }
  | { readonly dayProblem?: string; readonly timeProblem?: string };

export function checkSlot(slot: Slot, today: string, zone: string): CheckedSlot {
  const { people } = words;
  const dayProblem = problemOfDay(slot.day, today);
  if (dayProblem !== null) return { dayProblem };
  if (!isTime(slot.time)) return { timeProblem: people.missingTime };
  const startsAt = instantOf(slot.day, slot.time, zone);
  if (startsAt === null) return { timeProblem: people.impossibleTime(slot.time) };
  const { durationMinutes, place } = slot;
  return { plan: { startsAt, zone, durationMinutes, place: place.trim() } };
}
