import { cli } from '#shared/words/cli.ts';
import { restoreVault } from '#main/vault/headless.ts';
import { asksForHelp, exitCodes, misused, parsed, say } from './command.ts';
import type { CliCommand } from './command.ts';
import { countLines } from './count-lines.ts';
import { refused } from './refused.ts';
import { askForOpening } from './secret.ts';

/** `restore BACKUP-FILE NEW-FOLDER`: makes a new vault; never over one that is there. */
export const restore: CliCommand = async (args) => {
  if (asksForHelp(args)) {
    say(cli.restore.usage);
    return exitCodes.ok;
  }
  const given = parsed(args, { recovery: { type: 'boolean', default: false } });
  const [file, folder, ...more] = given?.positionals ?? [];
  if (!given || file === undefined || folder === undefined || more.length > 0) {
    return misused(cli.restore.usage);
  }
  if (!folder.replace(/[/\\]+$/u, '').endsWith('.countersign')) return misused(cli.restore.ending);
  try {
    const secret = await askForOpening(given.values.recovery);
    const { manifest, counts } = await restoreVault(file, folder, secret);
    say(cli.restore.made(folder, manifest.madeAt), ...countLines(counts));
    return exitCodes.ok;
  } catch (error) {
    return refused(error);
  }
};
