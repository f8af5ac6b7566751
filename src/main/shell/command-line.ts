import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from './data-folder.ts';
import type { Dialogs } from './shell.ts';
import { fixedDialogs } from './without-chooser.ts';

export interface CommandLine {
  /** Where everything of the app lies. */
  readonly data: string;
  readonly headless: boolean;
  /** Origin of a development server on this machine, or null. */
  readonly dev: string | null;
  /** What to open: the one argument that is no option, or null. */
  readonly file: string | null;
  /** The given choosers, or what `--save-to` and `--open` answer in their place. */
  readonly dialogs: (rest: Dialogs) => Dialogs;
}

/**
 * Reads the command line, the same for every shell: `FILE` is opened; `--data=DIR`; `--save-to=DIR`, `--open=FILE` and
 * `--folder=DIR` answer the choosers without a person, `--headless` shows no window, `--dev=ORIGIN` takes the
 * pages from a development server. What a shell's own runtime adds is passed over.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      data: { type: 'string' },
      'save-to': { type: 'string' },
      open: { type: 'string' },
      folder: { type: 'string' },
      headless: { type: 'boolean' },
      dev: { type: 'string' },
    },
  });
  const path = (given: unknown) => (typeof given === 'string' ? resolve(given) : null);
  return {
    data: path(values['data']) ?? dataFolder(process.platform, process.env, homedir()),
    headless: values['headless'] === true,
    dev: typeof values['dev'] === 'string' ? loopbackOrigin(values['dev']) : null,
    file: path(positionals[0]),
    dialogs: (rest) =>
      fixedDialogs(
        {
          saveTo: path(values['save-to']),
          open: path(values['open']),
          folder: path(values['folder']),
        },
        rest,
      ),
  };
}

/** Only this machine may serve the pages of the app. Throws an Error that says so. */
export function loopbackOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'http:' || !['127.0.0.1', 'localhost'].includes(url.hostname)) {
    throw new Error(
      'The development server has to be on this machine, such as http://127.0.0.1:5173.',
    );
  }
  return url.origin;
}
