import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { allValues, putValue, setValuePosition, valueMentions } from '../sql/queries/values.ts';

export function listValues(
  { db }: Vault<ReadableDb>,
  { includeRemoved = false }: Input<'listValues'>,
): Output<'listValues'> {
  return allValues(db).filter(({ removed }) => includeRemoved || !removed);
}

export function listValueMentions({ db }: Vault<ReadableDb>): Output<'listValueMentions'> {
  return valueMentions(db);
}

export function saveValue({ db, now }: Vault, value: Input<'saveValue'>): Output<'saveValue'> {
  const saved = db.atomically(() => putValue(db, { ...value, at: now().toISOString() }));
  if (!saved) throw new Error('A value that was just written is not there');
  return saved;
}

export function placeValue({ db }: Vault, { valueId, before }: Input<'placeValue'>): null {
  db.atomically(() => {
    const ids = allValues(db).map(({ id }) => id);
    const known = (id: string) => ids.includes(id);
    if (!known(valueId) || (before !== null && !known(before))) throw new AppError('not_found');
    if (before === valueId) return;
    const others = ids.filter((id) => id !== valueId);
    const at = before === null ? others.length : others.indexOf(before);
    others
      .toSpliced(at, 0, valueId)
      .forEach((id, position) => setValuePosition(db, { id, position }));
  });
  return null;
}
