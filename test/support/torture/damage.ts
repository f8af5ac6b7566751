import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { ReadableDb } from '#main/vault/sql/db.ts';
import type { VaultDatabase } from '#main/vault/sql/open.ts';
import { storageError } from '#main/vault/storage-error.ts';
import { openBareVault } from '../bare-vault.ts';
import type { BareVault } from '../bare-vault.ts';
import { hashesOf } from '../hashes.ts';

/** One case of damage and what came of it. */
export interface DamageResult {
  readonly injected: string;
  /** An error code; `same`: opened with exactly the data of before; `other`: opened with other data. */
  readonly outcome: string;
  /** Whether the files of the damaged vault are, byte for byte, as they were before the attempt. */
  readonly untouched: boolean;
}

export type Damage = (folder: string) => string;

/** Flips one bit of a file at `offset`. */
export function flipBit(path: string, offset: number, bit: number): void {
  const bytes = readFileSync(path);
  const before = bytes[offset];
  if (before === undefined) throw new RangeError(`No byte ${offset} in ${path}`);
  bytes[offset] = before ^ (1 << bit);
  writeFileSync(path, bytes);
}

/** Applies each damage to a copy of `bare` of its own, opens it, and reads everything in it. */
export async function surviveDamage(
  bare: BareVault,
  expected: string,
  damages: readonly Damage[],
): Promise<readonly DamageResult[]> {
  const results: DamageResult[] = [];
  for (const damage of damages) {
    const folder = `${bare.folder}-damaged`;
    cpSync(bare.folder, folder, { recursive: true });
    const injected = damage(folder);
    const before = JSON.stringify(hashesOf(folder));
    const outcome = await readWhole({ ...bare, folder }, expected);
    const untouched = JSON.stringify(hashesOf(folder)) === before;
    results.push({ injected, outcome, untouched });
    rmSync(folder, { recursive: true });
  }
  return results;
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

export function truncate(path: string, length: number): void {
  truncateSync(path, length);
}

async function readWhole(bare: BareVault, expected: string): Promise<string> {
  let database: VaultDatabase | null = null;
  try {
    database = await openBareVault(bare);
    return dump(database.db) === expected ? 'same' : 'other';
  } catch (error) {
    const known = storageError(error);
    return known instanceof AppError ? known.code : String(error);
  } finally {
    database?.close();
  }
}

export const databaseOf = (folder: string): string => join(folder, 'vault.db');
