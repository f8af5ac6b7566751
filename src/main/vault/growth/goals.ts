import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { Goal } from '#shared/model/goal.ts';
import type { Vault } from '../context.ts';
import { knownPerson } from '../people.ts';
import type { ReadableDb } from '../sql/db.ts';
import { findGoal, listGoalsOf, putCheckIn, putGoal } from '../sql/queries/goals.ts';

export function listGoals(
  { db }: Vault<ReadableDb>,
  { personId }: Input<'listGoals'>,
): Output<'listGoals'> {
  return listGoalsOf(db, knownPerson(db, personId).id);
}

export function saveGoal({ db, now }: Vault, goal: Input<'saveGoal'>): Output<'saveGoal'> {
  return db.atomically(() => {
    knownPerson(db, goal.personId);
    if (!putGoal(db, { ...goal, at: now().toISOString() })) throw new AppError('not_found');
    return knownGoal(db, goal.id);
  });
}

export function saveCheckIn(
  { db, now }: Vault,
  checkIn: Input<'saveCheckIn'>,
): Output<'saveCheckIn'> {
  return db.atomically(() => {
    knownGoal(db, checkIn.goalId);
    if (!putCheckIn(db, { ...checkIn, at: now().toISOString() })) throw new AppError('not_found');
    return knownGoal(db, checkIn.goalId);
  });
}

function knownGoal(db: ReadableDb, id: string): Goal {
  const goal = findGoal(db, id);
  if (!goal) throw new AppError('not_found');
  return goal;
}
