import { injectInto, spread } from '../../support/torture/inject.ts';
import { falseAlarm } from '../../support/torture/ops/coach.ts';
import type { InjectedCase } from '../../support/torture/inject.ts';
import { save } from '../../support/torture/ops/save.ts';
import { runInLimits } from '../../support/torture/size-limit.ts';
import { canTrace } from '../../support/torture/strace.ts';
import type { Injection, SystemCall } from '../../support/torture/strace.ts';
import { countFor, tally } from '../row.ts';
import type { RowResult, TortureRow } from '../row.ts';
import { failuresOf, operationsFor, summed, untraceable } from './07-kill-at-call.ts';

/** Calls that a full or failing disk refuses. */
const refusable = ['pwrite64', 'write', 'fsync', 'fdatasync', 'openat', 'rename', 'ftruncate'];
/** Of these every later call of the whole process can be refused, too: Node itself needs the others. */
const forGoodToo = new Set(['pwrite64', 'fsync', 'fdatasync', 'rename', 'ftruncate']);

export const refusedByDisk: TortureRow = {
  id: 8,
  title: 'full and failing disk: write, fsync, open, rename, once and for good; file-size limit',
  run: async ({ scale, folder, tell }) => {
    const limits = spread(sizes, countFor(scale, { small: 2, full: 20 }));
    const limited = await runInLimits(folder, save, limits);
    const cases = countFor(scale, { small: 6, full: 300 });
    if (!canTrace()) return { ...rowOf(limited), skipped: untraceable(cases) };
    const refused = operationsFor(scale);
    const share = Math.ceil(cases / refused.length);
    const plan = (calls: readonly SystemCall[]) => faultsAt(spread(calls, share));
    const injected = await injectInto(folder, refused, { names: refusable, plan, tell });
    return rowOf([...limited, ...injected]);
  },
};

function rowOf(results: readonly InjectedCase[]): RowResult {
  return {
    ...summed(results),
    outcomes: tally(results.map(outcomeOf)),
    failures: [...failuresOf(results.map(withoutCaution)), ...results.flatMap(notRefused)],
  };
}

/** From less than the vault itself to all that four saves need, in blocks of 512 bytes. */
const sizes = Array.from({ length: 40 }, (_, index) => 8 + index * 6);

/** Each of the four faults in turn. */
function faultsAt(calls: readonly SystemCall[]): readonly Injection[] {
  return calls.map((call, index) => ({
    call,
    fault: index % 2 === 0 ? 'ENOSPC' : 'EIO',
    forGood: index % 4 > 1 && forGoodToo.has(call.name),
  }));
}

function outcomeOf({ run, check }: InjectedCase): string {
  if (!run.fired) return 'not fired';
  if (check.wrong.some((wrong) => wrong.startsWith('vault.db-wal.unused-'))) {
    return `${run.end}, and its log set aside`;
  }
  if (run.end === 'ended') return 'done all the same';
  return check.wrong.includes(falseAlarm) ? `${run.end}, and warned` : run.end;
}

/**
 * A transaction that the disk refused in its midst looks like a lost one, once the process has ended on
 * top of that: there the person is told too much rather than too little. A log whose end the disk did
 * not flush is set aside by the next opening rather than taken for the vault's own.
 */
function withoutCaution(result: InjectedCase): InjectedCase {
  const { run, check } = result;
  const isCaution = (wrong: string): boolean =>
    (wrong === falseAlarm && run.end !== 'ended') ||
    (run.fired && /^vault\.db-wal\.unused-[0-9a-f]+ is left$/u.test(wrong));
  return { ...result, check: { ...check, wrong: check.wrong.filter((one) => !isCaution(one)) } };
}

/**
 * The person has to be told that it was the disk, or it was done all the same. A re-encryption that
 * cannot open the vault again leaves it locked, and says so.
 */
function notRefused({ operation, injected, run }: InjectedCase): readonly string[] {
  const told =
    /^(?:disk_full|disk_failed|disk_read_only|(?:backup|restore)_(?:failed|no_room)|backup_unreadable|shred_unfinished|locked)$/u;
  if (!run.fired || run.end === 'ended' || told.test(run.end)) return [];
  return [`${operation}, ${injected}: ${run.end}`];
}
