import {
  appendFileSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../support/random.ts';
import { flipBit } from '../../support/torture/damage.ts';
import { logOf, makeLogHistory, openWithLog, putLogOf } from '../../support/torture/logs.ts';
import type { LogHistory, LogResult } from '../../support/torture/logs.ts';
import { countFor, tally } from '../row.ts';
import type { TortureRow } from '../row.ts';

interface LogCase {
  readonly injected: string;
  readonly start: string;
  readonly tamper: (folder: string) => void;
}

const frame = 4096 + 24;

export const writeAheadLog: TortureRow = {
  id: 5,
  title: 'write-ahead log deleted, flipped, foreign, stale',
  run: async ({ scale, seed, folder }) => {
    const history = await makeLogHistory(join(folder, 'history'));
    const cases = casesOf(history, seed, countFor(scale, { small: 8, full: 42 }));
    const results: { readonly injected: string; readonly result: LogResult }[] = [];
    for (const { injected, start, tamper } of cases) {
      results.push({ injected, result: await openWithLog(history, start, tamper) });
    }
    const all = history.states.length - 1;
    const judged = results.map(({ injected, result }) => ({ injected, ...judge(result, all) }));
    const untouched = await openWithLog(history, history.crashed, () => undefined);
    return {
      cases: cases.length,
      fired: cases.length,
      outcomes: tally(judged.map(({ outcome }) => outcome)),
      lost: judged.filter(({ outcome }) => outcome === 'lost in silence').length,
      notes: [
        'A log put back from an earlier moment of the same 4 MiB stretch, or cut off there, is taken for what a crash left: nothing on disk can tell, only the activity log’s head in a signed summary.',
      ],
      failures: [
        ...judged.flatMap(({ injected, wrong }) => (wrong ? [`${injected}: ${wrong}`] : [])),
        ...(untouched.told || untouched.found !== all
          ? ['a log as a crash left it was doubted']
          : []),
      ],
    };
  },
};

function judge({ found, told, kept }: LogResult, all: number) {
  if (found === 'refused') {
    return { outcome: 'refused', wrong: kept ? null : 'refused, and the log is gone' };
  }
  if (found === -1) return { outcome: 'a state that never was', wrong: 'a state that never was' };
  if (found === all) {
    return { outcome: 'nothing lost', wrong: told ? 'told of a loss that was none' : null };
  }
  return told
    ? { outcome: 'older, and told', wrong: null }
    : { outcome: 'lost in silence', wrong: `${all - found} saves lost in silence` };
}

function casesOf(history: LogHistory, seed: number, flips: number): readonly LogCase[] {
  const { crashed, closed, crashedFirst, crashedEarly, foreign, unreadable } = history;
  const random = seeded(seed);
  const { size } = statSync(logOf(crashed));
  const written = Math.floor(size / frame);
  const put = (name: string, start: string, from: string): LogCase => ({
    injected: `${name} log in place`,
    start,
    tamper: putLogOf(from),
  });
  return [
    { injected: 'deleted', start: crashed, tamper: (folder) => rmSync(logOf(folder)) },
    { injected: 'deleted early', start: crashedEarly, tamper: (folder) => rmSync(logOf(folder)) },
    { injected: 'deleted first', start: crashedFirst, tamper: (folder) => rmSync(logOf(folder)) },
    { injected: 'emptied', start: crashed, tamper: (folder) => truncateSync(logOf(folder)) },
    ...[1, 16, 31].map((length) => ({
      injected: `cut to ${length} bytes`,
      start: crashed,
      tamper: (folder: string) => truncateSync(logOf(folder), length),
    })),
    {
      injected: 'overwritten with nothing',
      start: crashed,
      tamper: (folder) => writeFileSync(logOf(folder), Buffer.alloc(size)),
    },
    {
      injected: 'a half-written transaction after the last one',
      start: crashed,
      tamper: (folder) => appendFileSync(logOf(folder), unfinished(logOf(folder))),
    },
    put('foreign', crashed, foreign),
    put('foreign', closed, foreign),
    put('foreign, of another key', crashed, unreadable),
    put('foreign, of another key', closed, unreadable),
    put('a first session’s', crashed, crashedFirst),
    put('a first session’s', closed, crashedFirst),
    put('an earlier stretch’s', crashed, crashedEarly),
    put('an earlier stretch’s', closed, crashedEarly),
    put('the last stretch’s', closed, crashed),
    ...Array.from({ length: flips }, (_, index) => {
      // The header first, then everywhere.
      const offset = index < 6 ? index * 5 : Math.floor(random() * Math.min(size, written * frame));
      const bit = Math.floor(random() * 8);
      return {
        injected: `bit ${bit} of byte ${offset} flipped`,
        start: crashed,
        tamper: (folder: string) => flipBit(logOf(folder), offset, bit),
      };
    }),
  ];
}

/** A frame that is of this log and ends no transaction, as a crash in a write leaves it. */
function unfinished(log: string): Buffer {
  const bytes = readFileSync(log).subarray(32, 32 + frame);
  const copy = Buffer.from(bytes);
  copy.writeUInt32BE(0, 4);
  return copy;
}
