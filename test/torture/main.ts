// npm run torture: runs the rows of the list of what must be survived in full, or those whose numbers
// are given, and prints what came of each. Ends with 1 when anything failed or was lost.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rows } from './rows/index.ts';
import type { RowResult, Scale, TortureRow } from './row.ts';
import { printTable } from './table.ts';
import type { RanRow } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    small: { type: 'boolean', default: false },
    seed: { type: 'string', default: '20261122' },
  },
});
process.exitCode = await torture(positionals.map(Number), values.small ? 'small' : 'full');

async function torture(ids: readonly number[], scale: Scale): Promise<number> {
  const unknown = ids.filter((id) => rows.every((row) => row.id !== id));
  if (unknown.length > 0) {
    process.stderr.write(`Rows: ${rows.map(({ id }) => id).join(', ')}.\n`);
    return 1;
  }
  const asked = ids.length === 0 ? rows : rows.filter(({ id }) => ids.includes(id));
  const ran: RanRow[] = [];
  for (const row of asked) {
    process.stderr.write(`Row ${row.id}: ${row.title} ...\n`);
    const started = performance.now();
    const result = await runRow(row, scale);
    ran.push({ row, result, seconds: (performance.now() - started) / 1000 });
  }
  process.stdout.write(printTable(ran));
  return ran.some(({ result }) => result.failures.length > 0 || result.lost > 0) ? 1 : 0;
}

/** A row that throws has failed like one that reports a failure; the rows after it still run. */
async function runRow(row: TortureRow, scale: Scale): Promise<RowResult> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-torture-'));
  const tell = (line: string) => process.stderr.write(`  ${line}\n`);
  try {
    return await row.run({ scale, seed: Number(values.seed) + row.id, folder, tell });
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { cases: 0, fired: 0, outcomes: {}, lost: 0, notes: [], failures: [failure] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
