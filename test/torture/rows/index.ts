import type { TortureRow } from '../row.ts';
import { wrongPassphrases } from './01-wrong-passphrases.ts';
import { flips } from './02-flips.ts';
import { truncation } from './03-truncation.ts';
import { oldPages } from './04-old-pages.ts';
import { writeAheadLog } from './05-log.ts';
import { kills } from './06-kills.ts';
import { killAtCall } from './07-kill-at-call.ts';
import { refusedByDisk } from './08-refused-by-disk.ts';
import { readOnlyAndTwice } from './09-read-only.ts';
import { clock } from './10-clock.ts';
import { migrationKills } from './11-migration.ts';
import { plaintext } from './12-plaintext.ts';
import { memoryAfterLock } from './13-memory.ts';
import { hostileVaults } from './14-hostile-vaults.ts';
import { paste } from './15-paste.ts';
import { messages } from './16-messages.ts';
import { noSockets } from './17-no-sockets.ts';
import { vectors } from './18-vectors.ts';
import { tampering } from './19-tampering.ts';
import { otherVerifiers } from './20-other-verifiers.ts';
import { whatYouSee } from './21-what-you-see.ts';
import { activityLog } from './22-activity-log.ts';
import { parsers } from './23-parsers.ts';
import { midTyping } from './24-mid-typing.ts';
import { searching } from './25-search.ts';
import { indexOfTexts } from './26-index.ts';
import { queries } from './27-queries.ts';
import { exportsOfEverything } from './28-exports.ts';

/** Every row that can be run by itself, in the order of the list. */
export const rows: readonly TortureRow[] = [
  wrongPassphrases,
  flips,
  truncation,
  oldPages,
  writeAheadLog,
  kills,
  killAtCall,
  refusedByDisk,
  readOnlyAndTwice,
  clock,
  migrationKills,
  plaintext,
  memoryAfterLock,
  hostileVaults,
  paste,
  messages,
  noSockets,
  vectors,
  tampering,
  otherVerifiers,
  whatYouSee,
  activityLog,
  parsers,
  midTyping,
  searching,
  indexOfTexts,
  queries,
  exportsOfEverything,
];
