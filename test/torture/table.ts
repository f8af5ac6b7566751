import type { RowResult, TortureRow } from './row.ts';

/** A row that was run, and how long it took. */
export interface RanRow {
  readonly row: TortureRow;
  readonly result: RowResult;
  readonly seconds: number;
}

const head = ['Row', 'What', 'Cases', 'Fired', 'Outcomes', 'Lost', 'Time'] as const;

/** The results as a table in Markdown; below it what is worth knowing, and every failure. */
export function printTable(ran: readonly RanRow[]): string {
  const cells = ran.map(({ row, result, seconds }) => [
    String(row.id),
    row.title,
    String(result.cases),
    String(result.fired),
    outcomesOf(result),
    String(result.lost),
    `${seconds.toFixed(1)} s`,
  ]);
  const widths = head.map((name, column) =>
    Math.max(name.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const line = (values: readonly string[]) =>
    `| ${values.map((value, column) => value.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const lines = [line(head), rule, ...cells.map(line)];
  return `${[...lines, '', ...remarks(ran), verdict(ran)].join('\n')}\n`;
}

function outcomesOf({ outcomes, skipped }: RowResult): string {
  const counts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  if (skipped) counts.push(`${skipped.cases} skipped`);
  return counts.join(', ') || '-';
}

function remarks(ran: readonly RanRow[]): readonly string[] {
  return ran.flatMap(({ row, result }) => [
    ...(result.skipped
      ? [`Row ${row.id}: ${result.skipped.cases} cases skipped: ${result.skipped.why}`]
      : []),
    ...result.notes.map((note) => `Row ${row.id}: ${note}`),
    ...result.failures.map((failure) => `Row ${row.id} FAILED: ${failure}`),
  ]);
}

function verdict(ran: readonly RanRow[]): string {
  const sum = (of: (result: RowResult) => number) =>
    ran.reduce((total, { result }) => total + of(result), 0);
  const cases = sum((result) => result.cases);
  const fired = sum((result) => result.fired);
  const lost = sum((result) => result.lost);
  const failed = sum((result) => result.failures.length);
  const skipped = sum((result) => result.skipped?.cases ?? 0);
  return `${cases} cases, ${fired} faults fired, ${failed} failed, ${skipped} skipped; acknowledged writes lost: ${lost}`;
}
