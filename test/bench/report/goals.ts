import { allSearches, memoryGoal, searchGoal, startGoal } from '../figures.ts';
import type { Report, SizeFigures } from '../figures.ts';
import { quantile } from '../timing.ts';
import { megabytes, ms, times, verdict } from './table.ts';
import type { Table } from './table.ts';

interface Goal {
  readonly what: string;
  readonly goal: string;
  /** What was measured at one size and whether it is met; null where it was not measured. */
  readonly at: (size: SizeFigures) => { readonly figure: string; readonly met: boolean } | null;
}

const goals: readonly Goal[] = [
  {
    what: 'search, p95 of the mix',
    goal: `<= ${searchGoal.p95} ms`,
    at: ({ search }) => {
      const all = search === null ? undefined : allSearches(search);
      if (all === undefined) return null;
      return { figure: `${ms(all.vault.p95)} ms`, met: all.vault.p95 <= searchGoal.p95 };
    },
  },
  {
    what: 'the same beside plain SQLite',
    goal: `<= ${searchGoal.timesPlain} x`,
    at: ({ search }) => {
      const all = search === null ? undefined : allSearches(search);
      if (all === undefined) return null;
      const ratio = all.vault.p95 / all.plain.p95;
      return { figure: `${times(ratio)} x`, met: ratio <= searchGoal.timesPlain };
    },
  },
  ofRow('unlock, beyond the key', 30),
  ofRow('save an answer while writing', 5),
  ofRow('save an answer of long ago', 5),
  ofRow('save through the worker', 5),
  ofRow('open a session', 50),
  {
    what: 'memory of main and worker',
    goal: `<= ${megabytes(memoryGoal)} MB`,
    at: ({ search }) => {
      if (search === null) return null;
      const { searched } = search.memory.app;
      return { figure: `${megabytes(searched)} MB`, met: searched <= memoryGoal };
    },
  },
];

/** Every goal of the design at every size. */
export function goalsTable({ sizes, start }: Report): Table {
  const heads = ['', 'goal', ...sizes.map(({ sessions }) => sessions.toLocaleString('en'))];
  const lines = goals.map(({ what, goal, at }) => [
    what,
    goal,
    ...sizes.map((size) => {
      const found = at(size);
      return found === null ? '-' : `${found.figure} ${verdict(found.met)}`;
    }),
  ]);
  if (start === null) return { heads, lines };
  const ratio = quantile(start.app, 0.5) / quantile(start.empty, 0.5);
  const said = `${times(ratio)} x ${verdict(ratio <= startGoal)}`;
  const line = ['start beside an empty window', `<= ${startGoal} x`, ...sizes.map(() => said)];
  return { heads, lines: [...lines, line] };
}

function ofRow(what: string, goal: number): Goal {
  return {
    what: `${what}, p95`,
    goal: `<= ${goal} ms`,
    at: ({ rows }) => {
      const p95 = rows?.find((row) => row.what === what)?.vault.p95;
      return p95 === undefined ? null : { figure: `${ms(p95)} ms`, met: p95 <= goal };
    },
  };
}
