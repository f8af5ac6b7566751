import { cli } from '#shared/words/cli.ts';
import { backup } from './cli/backup.ts';
import { check } from './cli/check.ts';
import { asksForHelp, exitCodes } from './cli/command.ts';
import type { CliCommand } from './cli/command.ts';
import { restore } from './cli/restore.ts';
import { verify } from './cli/verify.ts';

const commands: Readonly<Record<string, CliCommand>> = { verify, backup, restore, check };

/** `countersign COMMAND ...`: what the app does without a window. Ends with 0, 1 or 2. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command(args);
  if (asksForHelp([name])) {
    process.stdout.write(`${cli.usage}\n`);
    return exitCodes.ok;
  }
  process.stderr.write(`${cli.usage}\n`);
  return exitCodes.unreadable;
}

process.exitCode = await main(process.argv.slice(2));
