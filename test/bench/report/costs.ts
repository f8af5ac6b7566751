import { isMet, ratioOf } from '../figures.ts';
import type { Row } from '../figures.ts';
import { ms, times, verdict } from './table.ts';
import type { Table } from './table.ts';

const heads = [
  '',
  'n',
  'p50',
  'p95',
  'p99',
  'cpu',
  'plain p50',
  'plain p95',
  'plain cpu',
  'x plain',
  'x cpu',
  'goal',
  '',
];

/** Times in milliseconds, cpu the median of processor time, the ratios those of the medians. */
export function costTable(rows: readonly Row[]): Table {
  return { heads, lines: rows.map(lineOf) };
}

function lineOf(row: Row): readonly string[] {
  const { what, vault, plain, goal } = row;
  return [
    what,
    String(vault.n),
    ms(vault.p50),
    ms(vault.p95),
    ms(vault.p99),
    ms(vault.cpu),
    ms(plain?.p50),
    ms(plain?.p95),
    ms(plain?.cpu),
    times(ratioOf(row)),
    times(plain === null ? null : vault.cpu / plain.cpu),
    goal === null ? '-' : `<= ${goal}`,
    verdict(isMet(row)),
  ];
}
