import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export interface ProgramResult {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs one of the system's programs with `args` as they are: no shell reads them. */
export type RunProgram = (
  program: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
) => Promise<ProgramResult>;

export const runProgram: RunProgram = (program, args, env = {}) =>
  new Promise((resolve, reject) => {
    const options = { env: { ...process.env, ...env }, encoding: 'utf8' } as const;
    execFile(program, [...args], options, (error, output) => {
      if (error === null) resolve({ exitCode: 0, output });
      // A number is how the program ended; anything else says that it never ran.
      else if (typeof error.code === 'number') resolve({ exitCode: error.code, output });
      else reject(error);
    });
  });

/** The full path of `program` on PATH, or null. */
export async function onPath(program: string): Promise<string | null> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, program);
    try {
      await access(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder: the next one.
    }
  }
  return null;
}

/** The path that a chooser printed, or null when it was cancelled. */
export function chosenPath({ exitCode, output }: ProgramResult): string | null {
  const path = output.replace(/\r?\n$/, '');
  return exitCode === 0 && path !== '' ? path : null;
}
