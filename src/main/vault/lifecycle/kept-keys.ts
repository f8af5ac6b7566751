import type { Vault } from '../context.ts';
import type { ReadableDb, WritableDb } from '../sql/db.ts';

/** The keys that stay as they are when the vault is encrypted anew; see docs/decisions/re-encryption.md. */
export type LastingKeys = Pick<Vault, 'auditKey' | 'identitySeed'>;

/**
 * The lasting keys of a vault that was encrypted anew, or null where they still come from the root key.
 * They are kept as hex and decoded by SQLite, so that no string of them is left behind in memory.
 */
export function keptKeys(db: ReadableDb): LastingKeys | null {
  const find = (name: keyof LastingKeys) =>
    db.get<{ readonly key: Uint8Array }>(
      'select unhex(value) as key from setting where key = @name',
      {
        name,
      },
    )?.key;
  const auditKey = find('auditKey');
  const identitySeed = find('identitySeed');
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
