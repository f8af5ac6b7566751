import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Folders } from './launch.ts';

const builtApp = resolve(import.meta.dirname, '../../out/main/chromium.js');

/** Starts the app once more, with a file to open, as a file association would. */
export async function openAgain({ data, exports }: Folders): Promise<void> {
  const file = join(exports, 'summary.countersign.json');
  await writeFile(file, '{}');
  await startWith(data, file);
}

/** Starts the app once more, to open what lies at `path`. */
export async function startWith(data: string, path: string): Promise<void> {
  await promisify(execFile)(process.execPath, [builtApp, `--data=${data}`, path]);
}
