// npm run bench: what signing costs, and what a vault costs beside plain SQLite, by sizes. Prints a table for each size and
// leaves the figures in out/bench.json. Nothing here fails on a slow machine: a missed goal is said.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { twinsOf } from './corpus/twins.ts';
import { measureDisk } from './measures/disk.ts';
import { measureOpening } from './measures/opening.ts';
import { measureSaving } from './measures/saving.ts';
import { measureSigning } from './measures/signing.ts';
import { measureThroughWorker } from './measures/through-worker.ts';
import type { Backup } from './measures/through-worker.ts';
import { readOptions } from './options.ts';
import { isMet, ratioOf, tableOf } from './table.ts';
import type { Row } from './table.ts';

const out = resolve(import.meta.dirname, '../../out');

interface Figures {
  readonly sessions: number;
  readonly vaultBytes: number;
  readonly rows: readonly Row[];
  readonly backup: Backup;
}

await bench();

async function bench(): Promise<void> {
  const { sizes, folder } = readOptions(process.argv.slice(2));
  const signing = await measureSigning();
  showSigning(signing);
  const all: Figures[] = [];
  for (const size of sizes) {
    const figures = await measure(size, folder ?? undefined);
    all.push(figures);
    show(figures);
  }
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'bench.json'), `${JSON.stringify(report(all, signing), null, 2)}\n`);
}

async function measure(size: number, folder?: string): Promise<Figures> {
  const twins = await twinsOf(size, say, folder);
  try {
    const disk = await measureDisk(twins.folder);
    const opening = await measureOpening(twins);
    const saving = await measureSaving(twins);
    const { rows, backup } = await measureThroughWorker(twins);
    return {
      sessions: size,
      vaultBytes: twins.vaultBytes,
      rows: [...opening, ...saving, ...rows, disk],
      backup,
    };
  } finally {
    await twins.end();
  }
}

function show({ sessions, vaultBytes, rows, backup }: Figures): void {
  say('');
  say(`${sessions.toLocaleString('en')} sessions of 400 words, ${megabytes(vaultBytes)} MB`);
  say(
    'Milliseconds; cpu is the median of processor time; ratios are of medians; goals are for p95.',
  );
  for (const line of tableOf(rows)) say(line);
  const rate = megabytes(backup.bytes / backup.seconds);
  say(
    `backup: ${megabytes(backup.bytes)} MB written and proved in ${backup.seconds.toFixed(1)} s, ${rate} MB/s`,
  );
}

function showSigning(rows: readonly Row[]): void {
  say('Signed summaries; plain is the bare work: Ed25519 of OpenSSL, jose, and page.pdf alone.');
  for (const line of tableOf(rows)) say(line);
}

function report(all: readonly Figures[], signing: readonly Row[]): unknown {
  const [processor] = cpus();
  return {
    at: new Date().toISOString(),
    machine: {
      processor: processor?.model ?? '',
      cores: cpus().length,
      platform: process.platform,
      node: process.version,
    },
    sizes: all.map((figures) => ({
      ...figures,
      rows: figures.rows.map(judged),
    })),
    signing: signing.map(judged),
  };
}

function judged(row: Row): unknown {
  return { ...row, ratio: ratioOf(row), met: isMet(row) };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
