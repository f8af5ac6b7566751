import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was called from. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What a command was run for: its results. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** What it is doing meanwhile; apart from the results, so that those can be piped. */
export function note(line) {
  process.stderr.write(`${line}\n`);
}
