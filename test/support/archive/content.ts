import { archiveTables } from '#shared/model/archive/tables.ts';
import { leftBehind, settingsLeftBehind } from '#shared/model/archive/left-behind.ts';
import type { ReadableDb } from '#main/vault/sql/db.ts';

/** What is left behind because it is made anew, and has to come out the same. */
const madeAnew = [
  'session_id',
  'key',
  'kind',
  'prompt_id',
  'step',
  'side',
  'shared',
  'position',
  'text',
  'indexed',
];

/**
 * All that makes two vaults equal, by table: every column of every row, in canonical order, with the secret keys;
 * the searchable pieces without their numbers; the bytes of attachments. Read straight from the tables, and so
 * independent of what an export takes for a column.
 */
export function contentOf(db: ReadableDb): Readonly<Record<string, readonly string[]>> {
  const tables = db.all<{ readonly name: string }>(
    `select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
       and name not like 'entry_fts%' order by name`,
  );
  const whole = tables.filter(({ name }) => !(name in leftBehind) && name !== 'setting');
  const settings = Object.keys(settingsLeftBehind).filter((key) => key.startsWith('log'));
  return {
    ...Object.fromEntries(
      whole.map(({ name }) => [name, rowsOf(db, `select * from "${name}"`, name)]),
    ),
    setting: rowsOf(
      db,
      `select * from setting where key not in ('vaultId', ${settings.map((key) => `'${key}'`).join()})`,
      'setting',
    ),
    vaultId: rowsOf(db, "select value from setting where key = 'vaultId'"),
    entry: rowsOf(db, `select ${madeAnew.join()} from entry order by session_id, position`),
    pieces: rowsOf(
      db,
      'select attachment, hex(bytes) from attachment_piece order by attachment, position',
    ),
  };
}

function rowsOf(db: ReadableDb, sql: string, table?: string): readonly string[] {
  const order = archiveTables.find(({ name }) => name === table)?.order;
  const ordered = order ? `${sql} order by ${order.map((each) => `"${each}"`).join()}` : sql;
  return db
    .all<Readonly<Record<string, unknown>>>(ordered)
    .map((row) =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
          ]),
        ),
      ),
    );
}
