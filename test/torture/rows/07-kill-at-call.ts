import { injectInto, spread } from '../../support/torture/inject.ts';
import type { InjectedCase } from '../../support/torture/inject.ts';
import { operations } from '../../support/torture/ops/index.ts';
import { canTrace } from '../../support/torture/strace.ts';
import { countFor, tally } from '../row.ts';
import type { RowOptions, RowResult, Scale, TortureRow } from '../row.ts';

/** Everything that changes a file or makes a change lasting. */
const changing: readonly string[] = [
  'pwrite64',
  'write',
  'fsync',
  'fdatasync',
  'ftruncate',
  'rename',
  'link',
  'unlink',
  'mkdir',
  'rmdir',
];

export const killAtCall: TortureRow = {
  id: 7,
  title: 'kill at the k-th write, fsync, rename, truncate of every operation',
  run: (options) =>
    killOperations(
      options,
      operationsFor(options.scale),
      countFor(options.scale, { small: 6, full: 300 }),
    ),
};

/** To look at an operation's calls takes as long as several cases of it. */
export function operationsFor(scale: Scale): typeof operations {
  return operations.slice(0, countFor(scale, { small: 2, full: operations.length }));
}

/** Kills each operation at `cases` system calls in all, evenly from its first to its last. */
export async function killOperations(
  { folder, tell }: RowOptions,
  killed: typeof operations,
  cases: number,
): Promise<RowResult> {
  if (!canTrace())
    return { ...summed([]), outcomes: {}, failures: [], skipped: untraceable(cases) };
  const share = Math.ceil(cases / killed.length);
  const results = await injectInto(folder, killed, {
    names: changing,
    plan: (calls) =>
      spread(calls, share).map((call) => ({ call, fault: 'SIGKILL', forGood: false })),
    tell,
  });
  // What ended all the same was not hit: its calls came in another order than in the first run.
  const notKilled = results.filter(({ run }) => run.end !== 'killed' && run.end !== 'ended');
  return {
    ...summed(results),
    outcomes: tally(
      results.map(({ operation, run, check }) =>
        run.fired ? `${operation}: ${check.outcome}` : 'not fired',
      ),
    ),
    failures: [
      ...failuresOf(results),
      ...notKilled.map(({ operation, injected, run }) => `${operation}, ${injected}: ${run.end}`),
    ],
  };
}

export function untraceable(cases: number) {
  return { cases, why: 'no strace here that may trace' };
}

export function summed(results: readonly InjectedCase[]) {
  return {
    cases: results.length,
    fired: results.filter(({ run }) => run.fired).length,
    lost: results.reduce((sum, { check }) => sum + check.lost.length, 0),
    notes: [],
  };
}

/** What each case left behind that must not be, in words. */
export function failuresOf(results: readonly InjectedCase[]): readonly string[] {
  return results.flatMap(({ operation, injected, check }) => [
    ...check.lost.map((write) => `${operation}, ${injected}: lost ${write}`),
    ...check.wrong.map((wrong) => `${operation}, ${injected}: ${wrong}`),
  ]);
}
