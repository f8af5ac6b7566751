import type { Timing } from './timing.ts';

/** One line of the table: what was measured, beside the same in plain SQLite, and the goal. */
export interface Row {
  readonly what: string;
  readonly vault: Timing;
  /** null where plain SQLite has no such thing. */
  readonly plain: Timing | null;
  /** Of the vault's p95, in milliseconds; null where there is none. */
  readonly goal: number | null;
}

const heads = [
  '',
  'n',
  'p50',
  'p95',
  'p99',
  'cpu',
  'plain p50',
  'p95',
  'cpu',
  'x plain',
  'x cpu',
  'goal',
  '',
];

/** The lines of a table, aligned; times in milliseconds, the ratios those of the medians. */
export function tableOf(rows: readonly Row[]): readonly string[] {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

export function ratioOf({ vault, plain }: Row): number | null {
  return plain === null ? null : vault.p50 / plain.p50;
}

export function isMet({ vault, goal }: Row): boolean | null {
  return goal === null ? null : vault.p95 <= goal;
}

function cellsOf(row: Row): readonly string[] {
  const { what, vault, plain, goal } = row;
  const ratio = ratioOf(row);
  const met = isMet(row);
  return [
    what,
    String(vault.n),
    ms(vault.p50),
    ms(vault.p95),
    ms(vault.p99),
    ms(vault.cpu),
    plain === null ? '-' : ms(plain.p50),
    plain === null ? '-' : ms(plain.p95),
    plain === null ? '-' : ms(plain.cpu),
    ratio === null ? '-' : ratio.toFixed(2),
    plain === null ? '-' : (vault.cpu / plain.cpu).toFixed(2),
    goal === null ? '-' : `<= ${goal}`,
    met === null ? '' : met ? 'met' : 'MISSED',
  ];
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}
