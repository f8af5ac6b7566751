import type { Vault } from '../context.ts';
import { wipe } from '../keys/bytes.ts';
import type { ReadableDb, WritableDb } from '../sql/db.ts';

/** The keys that stay as they are when the vault is encrypted anew; see docs/decisions/re-encryption.md. */
export type LastingKeys = Pick<Vault, 'auditKey' | 'identitySeed'>;

/**
 * The lasting keys of a vault that was encrypted anew, or null where they still come from the root key.
 * They are kept as hex and decoded by SQLite, so that no string of them is left behind in memory.
 */
export function keptKeys(db: ReadableDb): LastingKeys | null {
  const auditKey = find(db, 'auditKey');
  const identitySeed = find(db, 'identitySeed');
  return auditKey && identitySeed ? { auditKey, identitySeed } : null;
}

export function keepKeys(db: WritableDb, keys: LastingKeys, at: string): void {
  for (const name of ['auditKey', 'identitySeed'] as const) {
    db.run(
      `insert into setting (key, value, updated_at) values (@name, hex(@key), @at)
       on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at`,
      { name, key: keys[name], at },
    );
  }
}

/** As an array of its own: SQLite gives a Buffer, of which a `slice` is the same memory. */
function find(db: ReadableDb, name: keyof LastingKeys): Uint8Array | null {
  const sql = 'select unhex(value) as key from setting where key = @name';
  const found = db.get<{ readonly key: Uint8Array }>(sql, { name })?.key;
  if (!found) return null;
  const key = Uint8Array.from(found);
  wipe(found);
  return key;
}
