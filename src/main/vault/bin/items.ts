import type { Input } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { BinKind } from '#shared/model/bin.ts';
import { isBuiltIn } from '#shared/model/framework/built-in.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { isItemThere, setItemDeleted } from '../sql/queries/bin.ts';
import { lookAtCalendar } from './clock.ts';

export function binItem({ db, now }: Vault, { kind, id }: Input<'binItem'>): null {
  db.atomically(() => {
    requireItem(db, kind, id);
    if (kind === 'template' && isBuiltIn(id)) throw new AppError('template_builtin');
    const date = now();
    const at = date.toISOString();
    setItemDeleted(db, kind, { id, deletedAt: at, binDay: lookAtCalendar(db, date).day, at });
  });
  return null;
}

export function unbinItem({ db, now }: Vault, { kind, id }: Input<'unbinItem'>): null {
  db.atomically(() => {
    requireItem(db, kind, id);
    setItemDeleted(db, kind, { id, deletedAt: null, binDay: null, at: now().toISOString() });
  });
  return null;
}

function requireItem(db: ReadableDb, kind: BinKind, id: string): void {
  if (!isItemThere(db, kind, id)) throw new AppError('not_found');
}
