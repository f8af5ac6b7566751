import type { TortureRow } from '../row.ts';
import { writeAheadLog } from './05-log.ts';
import { kills } from './06-kills.ts';
import { killAtCall } from './07-kill-at-call.ts';
import { refusedByDisk } from './08-refused-by-disk.ts';
import { readOnlyAndTwice } from './09-read-only.ts';
import { clock } from './10-clock.ts';
import { migrationKills } from './11-migration.ts';
import { noSockets } from './17-no-sockets.ts';
import { activityLog } from './22-activity-log.ts';

/** Every row that can be run by itself, in the order of the list. */
export const rows: readonly TortureRow[] = [
  writeAheadLog,
  kills,
  killAtCall,
  refusedByDisk,
  readOnlyAndTwice,
  clock,
  migrationKills,
  noSockets,
  activityLog,
];
