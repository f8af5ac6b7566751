import type { TortureRow } from '../row.ts';
import { writeAheadLog } from './05-log.ts';
import { kills } from './06-kills.ts';
import { noSockets } from './17-no-sockets.ts';

/** Every row that can be run by itself, in the order of the list. */
export const rows: readonly TortureRow[] = [writeAheadLog, kills, noSockets];
