import { cli } from '#shared/words/cli.ts';
import { asksForHelp, exitCodes } from './cli/command.ts';
import type { CliCommand } from './cli/command.ts';

/** Each is loaded when it is asked for: a verification needs no database, and help needs nothing. */
const commands: Readonly<Record<string, () => Promise<CliCommand>>> = {
  verify: async () => (await import('./cli/verify.ts')).verify,
  'verify-page': async () => (await import('./cli/verify-page.ts')).verifyPage,
  backup: async () => (await import('./cli/backup.ts')).backup,
  restore: async () => (await import('./cli/restore.ts')).restore,
  check: async () => (await import('./cli/check.ts')).check,
};

/** `countersign COMMAND ...`: what the app does without a window. Ends with 0, 1 or 2. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load !== undefined) return (await load())(args);
  if (asksForHelp([name])) {
    process.stdout.write(`${cli.usage}\n`);
    return exitCodes.ok;
  }
  process.stderr.write(`${cli.usage}\n`);
  return exitCodes.unreadable;
}

process.exitCode = await main(process.argv.slice(2));
