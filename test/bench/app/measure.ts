import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { inTurn } from '../queries/in-turn.ts';
import { mix } from '../queries/mix.ts';
import type { Held } from './after-searches.ts';
import type { Programs } from './programs.ts';
import type { AppTask, AppTold } from './told.ts';

const run = promisify(execFile);
const pages = resolve(import.meta.dirname, '../../../out/renderer');
const starts = 7;
const searches = 50;

/** Milliseconds from the start of the process to a window that can be used, one of each start. */
export interface StartFigures {
  readonly app: readonly number[];
  /** A window of the same shell, with nothing in it. */
  readonly empty: readonly number[];
}

/** Main thread and the vault's, without the browser, which any window needs. */
export interface MemoryFigures {
  /** In the Chromium shell, which is part of the main thread's process. */
  readonly app: Held;
  /** The vault's host by itself. */
  readonly host: Held;
  /** What a Node that does nothing holds. */
  readonly bareNode: number;
}

/**
 * @param program the built `child.ts`
 * @param data a folder with a vault in it
 */
export async function measureStart(program: string, data: string): Promise<StartFigures> {
  const own = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  try {
    const nothing = join(own, 'pages');
    await mkdir(nothing);
    await writeFile(join(nothing, 'index.html'), '<!doctype html><title>empty</title>');
    const [app, empty]: [number[], number[]] = [[], []];
    // The first of each is not counted: it reads the browser from the disk.
    for (let time = -1; time < starts; time += 1) {
      const ours = await start(program, 'app', data, pages);
      const theirs = await start(program, 'empty', join(own, 'data'), nothing);
      if (time < 0) continue;
      app.push(ours.usableMs);
      empty.push(theirs.usableMs);
    }
    return { app, empty };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** After the unlock and fifty searches. */
export async function measureMemory(
  programs: Programs,
  { data, vaults }: { readonly data: string; readonly vaults: string },
): Promise<MemoryFigures> {
  const all = inTurn(mix).map(({ text }) => text);
  const texts = Array.from({ length: searches }, (_, at) => all[at % all.length] ?? '');
  const { memory } = await start(programs.app, 'memory', data, pages, texts);
  if (memory === null) throw new Error('The app did not say what it holds.');
  const host = await run(process.execPath, [programs.host, vaults, JSON.stringify(texts)]);
  const bare = await run(process.execPath, ['--print', 'process.memoryUsage.rss()']);
  return {
    app: memory,
    host: JSON.parse(host.stdout) as Held,
    bareNode: Number(bare.stdout),
  };
}

async function start(
  program: string,
  task: AppTask,
  data: string,
  renderer: string,
  texts: readonly string[] = [],
): Promise<AppTold> {
  const args = [program, task, data, renderer, JSON.stringify(texts)];
  const { stdout } = await run(process.execPath, args);
  return JSON.parse(stdout) as AppTold;
}
