import { writeFile } from 'node:fs/promises';
import { cli } from '#shared/words/cli.ts';
import { verifyPageFile } from '#main/summary/index.ts';
import { asksForHelp, exitCodes, misused, parsed, say } from './command.ts';
import type { CliCommand } from './command.ts';

/** `verify-page FILE`: the page by which anyone checks a summary. */
export const verifyPage: CliCommand = async (args) => {
  if (asksForHelp(args)) {
    say(cli.verifyPage.usage);
    return exitCodes.ok;
  }
  const [file, ...more] = parsed(args, {})?.positionals ?? [];
  if (file === undefined || more.length > 0) return misused(cli.verifyPage.usage);
  try {
    await writeFile(file, await verifyPageFile(), { flag: 'wx' });
  } catch {
    process.stderr.write(`${cli.verifyPage.notWritten(file)}\n`);
    return exitCodes.notOk;
  }
  say(cli.verifyPage.made(file));
  return exitCodes.ok;
};
