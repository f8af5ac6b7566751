import { join } from 'node:path';
import { cli } from '#shared/words/cli.ts';
import { backUpVault } from '#main/vault/headless.ts';
import { asksForHelp, exitCodes, misused, parsed, say } from './command.ts';
import type { CliCommand } from './command.ts';
import { countLines } from './count-lines.ts';
import { refused } from './refused.ts';
import { askSecret } from './secret.ts';

/** `backup VAULT-FOLDER DEST-FOLDER`: writes a backup and proves it. */
export const backup: CliCommand = async (args) => {
  if (asksForHelp(args)) {
    say(cli.backup.usage);
    return exitCodes.ok;
  }
  const [vault, folder, ...more] = parsed(args, {})?.positionals ?? [];
  if (vault === undefined || folder === undefined || more.length > 0) {
    return misused(cli.backup.usage);
  }
  try {
    const made = await backUpVault(vault, folder, await askSecret(cli.askPassphrase));
    say(cli.backup.made(join(made.folder, made.fileName)), ...countLines(made.counts));
    return exitCodes.ok;
  } catch (error) {
    return refused(error);
  }
};
