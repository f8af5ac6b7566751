import type { Connection } from './sqlite.ts';
import { Sqlite } from './sqlite.ts';
import { latestVersion, migrate } from './migrate.ts';

/** By version; each is made once, which takes some tens of milliseconds. */
const made = new Map<number, string>();

/**
 * Whether a database has exactly the schema that our migrations make for its version. A table, view or
 * trigger more could run SQL of a stranger's inside of our own statements.
 */
export function hasOurSchema(connection: Connection, version: number): boolean {
  return schemaOf(connection) === ourSchema(version);
}

/** Makes ready to know the newest schema, for whoever waits for something else anyway. */
export function prepareSchema(): void {
  ourSchema(latestVersion);
}

function ourSchema(version: number): string {
  const known = made.get(version);
  if (known !== undefined) return known;
  const ours = new Sqlite(':memory:');
  try {
    migrate(ours, version);
    const schema = schemaOf(ours);
    made.set(version, schema);
    return schema;
  } finally {
    ours.close();
  }
}

/**
 * Everything in the schema but where its pages lie. What FTS5 makes for itself counts by its names: its own
 * words for it may change with SQLite's version, and a vault must outlive that.
 */
function schemaOf(connection: Connection): string {
  return JSON.stringify(
    connection
      .prepare(
        `select type, name, tbl_name, iif(name glob 'entry_fts_*', '', sql)
         from sqlite_master order by type, name`,
      )
      .raw()
      .all(),
  );
}
