import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { FocusArea } from '#shared/model/focus-area.ts';
import type { Vault } from '../context.ts';
import { knownPerson } from '../people.ts';
import type { ReadableDb } from '../sql/db.ts';
import {
  findFocusArea,
  listFocusAreasOf,
  putFocusArea,
  putObservation,
} from '../sql/queries/focus-areas.ts';

export function listFocusAreas(
  { db }: Vault<ReadableDb>,
  { personId }: Input<'listFocusAreas'>,
): Output<'listFocusAreas'> {
  return listFocusAreasOf(db, knownPerson(db, personId).id);
}

export function saveFocusArea(
  { db, now }: Vault,
  area: Input<'saveFocusArea'>,
): Output<'saveFocusArea'> {
  return db.atomically(() => {
    knownPerson(db, area.personId);
    if (!putFocusArea(db, { ...area, at: now().toISOString() })) throw new AppError('not_found');
    return knownFocusArea(db, area.id);
  });
}

export function saveObservation(
  { db, now }: Vault,
  observation: Input<'saveObservation'>,
): Output<'saveObservation'> {
  return db.atomically(() => {
    knownFocusArea(db, observation.focusAreaId);
    if (!putObservation(db, { ...observation, at: now().toISOString() })) {
      throw new AppError('not_found');
    }
    return knownFocusArea(db, observation.focusAreaId);
  });
}

function knownFocusArea(db: ReadableDb, id: string): FocusArea {
  const area = findFocusArea(db, id);
  if (!area) throw new AppError('not_found');
  return area;
}
