import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';

/** Runs with what stands after its name, and gives the exit code. */
export type CliCommand = (args: readonly string[]) => Promise<number>;

/** `notOk`: it was looked at, and is not right. `unreadable`: nothing could be said, or it was misused. */
export const exitCodes = { ok: 0, notOk: 1, unreadable: 2 } as const;

export function asksForHelp(args: readonly string[]): boolean {
  return args.some((arg) => arg === '--help' || arg === '-h' || arg === 'help');
}

/** Values and positionals, or null for an option that there is not. */
export function parsed<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch {
    return null;
  }
}

export function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Says on the error output what was wrong with how it was asked for. */
export function misused(message: string): number {
  process.stderr.write(`${message}\n`);
  return exitCodes.unreadable;
}
