import type { Input } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { ImportTarget } from '#shared/model/import/preview.ts';
import { isInYears } from '#shared/model/schedule/wall-clock.ts';
import type { Vault } from '../context.ts';
import { knownPerson } from '../people.ts';
import type { ReadableDb } from '../sql/db.ts';
import type { Staged } from './staged.ts';

/** @throws AppError `not_found` for a person, folder or note that is not there */
export function setTarget(
  { db }: Pick<Vault<ReadableDb>, 'db'>,
  staged: Staged,
  { of, target }: Input<'mapImport'>,
): void {
  requireOpen(staged);
  if (target?.kind === 'person') knownPerson(db, target.personId);
  if (of.kind === 'rest') {
    staged.rest = target ?? { kind: 'nobody' };
    return;
  }
  requireIndex(of.kind === 'folder' ? staged.folders : staged.notes, of.index);
  put(staged.targets[of.kind], of.index, target);
}

/** @throws AppError `date_out_of_bounds`; `not_found` for a note that is not there */
export function setDay(staged: Staged, { note, day }: Input<'dateImport'>): void {
  requireOpen(staged);
  if (day !== null && !isInYears(day)) throw new AppError('date_out_of_bounds');
  if (note === null) {
    staged.undatedDay = day;
    return;
  }
  requireIndex(staged.notes, note);
  put(staged.days, note, day);
}

function put<T extends ImportTarget | string>(
  into: Map<number, T>,
  index: number,
  value: T | null,
): void {
  if (value === null) into.delete(index);
  else into.set(index, value);
}

function requireIndex(list: readonly unknown[], index: number): void {
  if (index >= list.length) throw new AppError('not_found');
}

/** What was imported is only looked at. */
function requireOpen({ done }: Staged): void {
  if (done !== null) throw new AppError('not_found');
}
