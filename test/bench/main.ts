// npm run bench: what a vault costs beside plain SQLite and beside what encrypted note apps do, by sizes, and what
// signing costs. Prints tables and leaves the figures in out/bench.json, where those of other sizes stay. Nothing here
// fails on a slow machine: a missed goal is said.
import { measureStart } from './app/measure.ts';
import { buildPrograms } from './app/programs.ts';
import type { Programs } from './app/programs.ts';
import { corpusOf } from './corpus/cache.ts';
import { twinsOf } from './corpus/twins.ts';
import type { SizeFigures } from './figures.ts';
import { measureDisk } from './measures/disk.ts';
import { measureInsights } from './measures/insights.ts';
import { measureOpening } from './measures/opening.ts';
import { measureSaving } from './measures/saving.ts';
import { measureSearch } from './measures/search.ts';
import { measureSigning } from './measures/signing.ts';
import { measureThroughWorker } from './measures/through-worker.ts';
import { readOptions } from './options.ts';
import type { BenchOptions } from './options.ts';
import { writeDocs } from './report/docs.ts';
import { readReport, withSize, writeReport } from './report/keep.ts';
import { say, sayReport, saySigning, saySize } from './report/say.ts';

await bench(readOptions(process.argv.slice(2)));

async function bench(options: BenchOptions): Promise<void> {
  const { sizes, parts, make } = options;
  if (make) {
    for (const size of sizes) say(await corpusOf(size, say));
    return;
  }
  let report = await readReport();
  if (options.writeDocs) {
    await writeDocs(report);
    return;
  }
  if (parts.signing) {
    report = { ...report, signing: await measureSigning() };
    saySigning(report);
    await writeReport(report);
  }
  if (sizes.length === 0) return;
  const programs = await buildPrograms();
  for (const [at, size] of sizes.entries()) {
    const twins = await twinsOf(size, say, options.folder ?? undefined);
    try {
      // The lock screen knows nothing of the size of a vault.
      if (at === 0 && parts.rest) {
        report = { ...report, start: await measureStart(programs.app, twins.data) };
      }
      const measured = await measure(twins, options, programs);
      report = withSize(report, measured);
      saySize(measured);
      await writeReport(report);
    } finally {
      await twins.end();
    }
  }
  sayReport(report);
}

type Twins = Awaited<ReturnType<typeof twinsOf>>;

async function measure(
  twins: Twins,
  { parts }: BenchOptions,
  programs: Programs,
): Promise<SizeFigures> {
  const search = parts.search ? await measureSearch(twins, programs) : null;
  const own = { at: new Date().toISOString(), sessions: twins.size, bytes: twins.bytes };
  if (!parts.rest) return { ...own, rows: null, backup: null, search };
  const disk = await measureDisk(twins.data);
  const opening = await measureOpening(twins);
  const insights = await measureInsights(twins);
  const saving = await measureSaving(twins);
  const { rows, backup } = await measureThroughWorker(twins);
  return {
    ...own,
    rows: [...opening, ...saving, ...rows, ...insights, disk],
    backup,
    search,
  };
}
