import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { allSearches, isMet, ratioOf } from '../figures.ts';
import type { Machine, Report, Row, SizeFigures } from '../figures.ts';

const out = resolve(import.meta.dirname, '../../../out');
const file = join(out, 'bench.json');

/** What was measured before on this machine by this program; nothing otherwise. */
export async function readReport(): Promise<Report> {
  const machine = thisMachine();
  const nothing: Report = { format: 2, machine, start: null, signing: null, sizes: [] };
  const kept = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => nothing,
  );
  const same =
    kept.format === nothing.format && JSON.stringify(kept.machine) === JSON.stringify(machine);
  return same ? kept : nothing;
}

/** Writes everything down, with the ratios and whether each goal is met. */
export async function writeReport(report: Report): Promise<void> {
  await mkdir(out, { recursive: true });
  const judged = {
    ...report,
    signing: report.signing?.map(judgedRow) ?? null,
    sizes: report.sizes.map((size) => ({
      ...size,
      rows: size.rows?.map(judgedRow) ?? null,
      search: size.search === null ? null : { ...size.search, ratio: searchRatios(size) },
    })),
  };
  await writeFile(file, `${JSON.stringify(judged, null, 2)}\n`);
}

/** The figures of a size in place of those that it had; what was not measured anew stays. */
export function withSize(report: Report, measured: SizeFigures): Report {
  const before = report.sizes.find(({ sessions }) => sessions === measured.sessions);
  const size: SizeFigures = {
    ...measured,
    rows: measured.rows ?? before?.rows ?? null,
    backup: measured.backup ?? before?.backup ?? null,
    search: measured.search ?? before?.search ?? null,
  };
  const others = report.sizes.filter(({ sessions }) => sessions !== measured.sessions);
  const sizes = [...others, size].toSorted((one, other) => one.sessions - other.sessions);
  return { ...report, sizes };
}

function judgedRow(row: Row) {
  return { ...row, ratio: ratioOf(row), met: isMet(row) };
}

function searchRatios({ search }: SizeFigures) {
  const all = search === null ? undefined : allSearches(search);
  if (all === undefined) return null;
  const { vault, plain, peers } = all;
  const beside = (p95: number | undefined) => (p95 === undefined ? null : vault.p95 / p95);
  return {
    plain: beside(plain.p95),
    minisearch: beside(peers.minisearch?.p95),
    scan: beside(peers.scan?.p95),
  };
}

function thisMachine(): Machine {
  const [processor] = cpus();
  return {
    processor: processor?.model ?? '',
    cores: cpus().length,
    memory: totalmem(),
    platform: process.platform,
    node: process.version,
  };
}
