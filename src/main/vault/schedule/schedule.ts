import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { isOccurrence } from '#shared/model/schedule/occurrences.ts';
import { isInYears, isZone } from '#shared/model/schedule/wall-clock.ts';
import type { Vault } from '../context.ts';
import { knownPerson, metPerson } from '../people.ts';
import { planSession } from '../sessions/plan.ts';
import { deleteSchedule, findSchedule, putSchedule, setSkipped } from '../sql/queries/schedule.ts';
import { offerOf } from './read.ts';

export function setSchedule(
  { db, now }: Vault,
  { personId, schedule }: Input<'setSchedule'>,
): Output<'setSchedule'> {
  db.atomically(() => {
    if (schedule === null) {
      knownPerson(db, personId);
      deleteSchedule(db, personId);
      return;
    }
    metPerson(db, personId);
    if (!isZone(schedule.zone)) throw new AppError('unknown_zone');
    if (!isInYears(schedule.firstDay)) throw new AppError('date_out_of_bounds');
    putSchedule(db, { ...schedule, personId, at: now().toISOString() });
  });
  return null;
}

export function skipOccurrence(
  { db, now }: Vault,
  { personId, day, skipped }: Input<'skipOccurrence'>,
): Output<'skipOccurrence'> {
  db.atomically(() => {
    knownPerson(db, personId);
    const schedule = findSchedule(db, personId);
    if (!schedule || !isOccurrence(schedule, day)) throw new AppError('not_found');
    setSkipped(db, { personId, day, skipped, at: now().toISOString() });
  });
  return null;
}

export function planNext(
  vault: Vault,
  { personId }: Input<'planNext'>,
): ReturnType<typeof planSession> {
  const plan = offerOf(vault.db, personId, vault.now().toISOString());
  if (plan === null) throw new AppError('not_found');
  return planSession(vault, { personId, plan });
}
