import type { PersonSchedule } from '#shared/model/schedule.ts';
import { suggestCadence } from '#shared/model/schedule/cadence.ts';
import { keptRate } from '#shared/model/schedule/kept-rate.ts';
import { occurrencesAfter, planOf } from '#shared/model/schedule/occurrences.ts';
import { clockAt } from '#shared/model/schedule/wall-clock.ts';
import type { SessionPlan, SessionRef } from '#shared/model/session.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { listFocusAreasOf } from '../sql/queries/focus-areas.ts';
import { listGoalsOf } from '../sql/queries/goals.ts';
import { findSchedule, movesOfPerson, plannedTimes, skippedDays } from '../sql/queries/schedule.ts';

/**
 * The plan of the next session that a person's schedule says and nobody has planned: a day for which one
 * is in the calendar counts as planned wherever that one was moved. null without a schedule.
 *
 * @param now ISO 8601 instant
 */
export function offerOf(db: ReadableDb, personId: string, now: string): SessionPlan | null {
  const schedule = findSchedule(db, personId);
  if (!schedule) return null;
  const left = new Set([...skippedDays(db, personId), ...plannedDays(db, personId, schedule.zone)]);
  const [next] = occurrencesAfter(schedule, now, 1, left);
  return next === undefined ? null : planOf(schedule, next);
}

/** All about when a person is met. */
export function personSchedule(
  { db, now }: Vault<ReadableDb>,
  personId: string,
  sessions: readonly SessionRef[],
): PersonSchedule {
  const at = now().toISOString();
  const moves = movesOfPerson(db, personId);
  return {
    schedule: findSchedule(db, personId) ?? null,
    skipped: skippedDays(db, personId),
    offer: offerOf(db, personId, at),
    moves,
    kept: keptRate(sessions, moves, at),
    cadence: suggestCadence(listGoalsOf(db, personId), listFocusAreasOf(db, personId)),
  };
}

/** Days that already have their session: those that were planned for one, and those on which one lies. */
function plannedDays(db: ReadableDb, personId: string, zone: string): readonly string[] {
  return plannedTimes(db, personId).flatMap(({ occurrence, startsAt }) => [
    ...(occurrence === null ? [] : [occurrence]),
    ...(startsAt === null ? [] : [clockAt(startsAt, zone).day]),
  ]);
}
