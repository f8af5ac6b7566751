import { defaultSettings } from '#shared/model/app.ts';
import type { Settings } from '#shared/model/app.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** A setting as it is kept: the vault's own id, or one of the coach's settings. */
type Kept = Partial<Settings> & { readonly vaultId?: string };

export function readSettings(db: ReadableDb): Settings {
  const rows = db.all<{ readonly key: string; readonly value: string }>(
    'select key, value from setting',
  );
  // Only what is a setting: the table also holds what concerns the vault itself, keys among it.
  const kept = Object.fromEntries(
    rows
      .filter(({ key }) => key === 'coachName' || Object.hasOwn(defaultSettings, key))
      .map(({ key, value }) => [key, JSON.parse(value) as unknown]),
  ) as Partial<Settings>;
  return { ...defaultSettings, coachName: '', ...kept };
}

export function writeSettings(db: WritableDb, settings: Kept, at: string): void {
  for (const [key, value] of Object.entries(settings)) writeKept(db, { key, value, at });
}

/** What is kept under a key that is no setting of `Settings`; undefined where nothing is. */
export function keptValue(db: ReadableDb, key: string): unknown {
  const row = db.get<{ readonly value: string }>('select value from setting where key = @key', {
    key,
  });
  return row === undefined ? undefined : (JSON.parse(row.value) as unknown);
}

export function writeKept(
  db: WritableDb,
  { key, value, at }: { readonly key: string; readonly value: unknown; readonly at: string },
): void {
  db.run(
    `insert into setting (key, value, updated_at) values (@key, @value, @at)
     on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at`,
    { key, value: JSON.stringify(value), at },
  );
}

export function deleteKept(db: WritableDb, key: string): void {
  db.run('delete from setting where key = @key', { key });
}
