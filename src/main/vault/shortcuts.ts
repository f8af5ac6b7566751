import type { Input, Output } from '#shared/contract.ts';
import { readOwnKeys } from '#shared/model/shortcuts/own.ts';
import type { Vault } from './context.ts';
import type { ReadableDb } from './sql/db.ts';
import { keptValue, writeKept } from './sql/queries/settings.ts';

const key = 'shortcuts';

export function getShortcuts({ db }: Vault<ReadableDb>): Output<'getShortcuts'> {
  return readOwnKeys(keptValue(db, key));
}

export function setShortcuts(
  { db, now }: Vault,
  { own }: Input<'setShortcuts'>,
): Output<'setShortcuts'> {
  return db.atomically(() => {
    writeKept(db, { key, value: own, at: now().toISOString() });
    return readOwnKeys(own);
  });
}
