import type { Input, Output } from '#shared/contract.ts';
import type { Vault } from './context.ts';
import type { ReadableDb } from './sql/db.ts';
import { readSettings, writeSettings } from './sql/queries/settings.ts';

export function getSettings({ db }: Vault<ReadableDb>): Output<'getSettings'> {
  return readSettings(db);
}

export function changeSettings(
  { db, now }: Vault,
  changes: Input<'changeSettings'>,
): Output<'changeSettings'> {
  return db.atomically(() => {
    writeSettings(db, changes, now().toISOString());
    return readSettings(db);
  });
}
