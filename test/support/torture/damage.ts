import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadableDb } from '#main/vault/sql/db.ts';

/** Flips one bit of a file at `offset`. */
export function flipBit(path: string, offset: number, bit: number): void {
  const bytes = readFileSync(path);
  const before = bytes[offset];
  if (before === undefined) throw new RangeError(`No byte ${offset} in ${path}`);
  bytes[offset] = before ^ (1 << bit);
  writeFileSync(path, bytes);
}

/** Everything in a database but what it says of its log, as text that can be compared. */
export function dump(db: ReadableDb): string {
  const tables = db.all<{ readonly name: string }>(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name",
  );
  return JSON.stringify(
    tables.map(({ name }) => {
      const rows = db.all<{ readonly key?: string }>(`select * from "${name}" order by 1`);
      return [name, rows.filter(({ key }) => name !== 'setting' || !key?.startsWith('log'))];
    }),
  );
}

export const databaseOf = (folder: string): string => join(folder, 'vault.db');
