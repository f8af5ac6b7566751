import { migrations } from '../../support/torture/ops/migrate.ts';
import { countFor } from '../row.ts';
import type { TortureRow } from '../row.ts';
import { killOperations } from './07-kill-at-call.ts';

/** More than any migration makes: every single call of it. */
const every = 100_000;

export const migrationKills: TortureRow = {
  id: 11,
  title: 'migration of every old vault, killed at every system call',
  run: (options) =>
    killOperations(options, migrations, countFor(options.scale, { small: 2, full: every })),
};
