import { homedir } from 'node:os';
import { join } from 'node:path';
import { readCommandLine } from '../command-line.ts';
import { systemDialogs } from './dialogs/system.ts';
import type { ChromiumOptions } from './shell.ts';

/**
 * The Chromium shell as its command line asks for it.
 *
 * @param renderer the built pages
 */
export async function readOptions(
  args: readonly string[],
  renderer: string,
): Promise<ChromiumOptions> {
  const { data, file, headless, dev, dialogs } = readCommandLine(args);
  const documents = join(homedir(), 'Documents');
  return {
    paths: { data, renderer, documents },
    dialogs: dialogs(await systemDialogs(documents)),
    file,
    headless,
    dev,
  };
}
