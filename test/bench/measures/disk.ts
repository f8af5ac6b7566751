import { fdatasyncSync, openSync, closeSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { timed, timingOf } from '../timing.ts';
import type { Row } from '../figures.ts';
import type { Taken } from '../timing.ts';

const times = 200;
/** About what one save appends to the log. */
const bytes = 8 * 4_096;

/** What this disk takes for one flush: no save that is on disk can be faster. */
export async function measureDisk(folder: string): Promise<Row> {
  const file = openSync(join(folder, 'flushed'), 'w');
  const content = Buffer.alloc(bytes, 7);
  const flushes: Taken[] = [];
  for (let time = 0; time < times; time += 1) {
    flushes.push(
      await timed(() => {
        writeSync(file, content);
        fdatasyncSync(file);
      }),
    );
  }
  closeSync(file);
  return {
    what: 'the disk alone: 32 KiB, flushed',
    vault: timingOf(flushes),
    plain: null,
    goal: null,
  };
}
