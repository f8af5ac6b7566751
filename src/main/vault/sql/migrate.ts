import type { Connection } from './sqlite.ts';
import { migrations } from './migrations/index.ts';

/** The schema that this program writes. A vault with a higher one comes from a newer program. */
export const latestVersion = migrations.length;

/**
 * Brings the schema to `target`. Every step is one transaction together with its number, so a crash
 * leaves the step done or not begun.
 */
export function migrate(connection: Connection, target = latestVersion): void {
  const current = connection.pragma('user_version', { simple: true }) as number;
  for (const [index, { sql }] of migrations.entries()) {
    const version = index + 1;
    if (version > current && version <= target) {
      connection
        .transaction(() => {
          connection.exec(sql);
          connection.pragma(`user_version = ${version}`);
        })
        .immediate();
    }
  }
}
