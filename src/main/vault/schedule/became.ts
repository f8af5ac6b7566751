import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { Vault } from '../context.ts';
import { knownSession } from '../sessions/plan.ts';
import type { ReadableDb } from '../sql/db.ts';
import { setMissed } from '../sql/queries/schedule.ts';
import { overlapping } from '../sql/queries/sessions.ts';
import { isSignedBefore } from '../sql/queries/summaries.ts';

export function missSession(
  { db, now }: Vault,
  { sessionId, by }: Input<'missSession'>,
): Output<'missSession'> {
  return db.atomically(() => {
    const isHeld = knownSession(db, sessionId).status === 'closed' || isSignedBefore(db, sessionId);
    if (isHeld) throw new AppError('session_held');
    setMissed(db, { id: sessionId, by, at: now().toISOString() });
    return knownSession(db, sessionId);
  });
}

export function listOverlaps(
  { db }: Vault<ReadableDb>,
  { startsAt, durationMinutes, except }: Input<'listOverlaps'>,
): Output<'listOverlaps'> {
  const from = new Date(startsAt);
  const to = new Date(from.getTime() + durationMinutes * 60_000);
  return overlapping(db, { from: from.toISOString(), to: to.toISOString(), except });
}
