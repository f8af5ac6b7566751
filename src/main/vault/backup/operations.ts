import { AppError } from '#shared/errors.ts';
import { vaultNameAt } from '../folder.ts';
import type { KeyCostRule } from '../keys/derive.ts';
import type { OpenVault } from '../lifecycle/open.ts';
import type { LongWorks } from '../long-work.ts';
import type { Answers } from '../protocol.ts';
import type { oneByOne } from '../queue.ts';
import { countVault } from '../sql/queries/counts.ts';
import { backUpIfDue, backUpNow, setBackupFolder } from './commands.ts';
import { dropBackup, openBackup, previewOf, restoreBackup } from './restore.ts';
import type { OpenedBackup } from './restore.ts';

type Operation =
  | 'setBackupFolder'
  | 'backUpNow'
  | 'backUpIfDue'
  | 'openBackup'
  | 'restoreBackup'
  | 'dropBackup';

/**
 * What main asks of the worker for backups: those it makes, and the one that is open to be restored.
 *
 * @param folder of all vaults
 * @param here the open vault, if there is one
 * @param unlocked the same; throws AppError `locked`
 * @param asCoach the same; throws AppError `locked`, `handed_over`
 */
export function backupOperations({
  folder,
  keyCost,
  works,
  inTurn,
  here,
  unlocked,
  asCoach,
}: {
  readonly folder: string;
  readonly keyCost: KeyCostRule;
  readonly works: LongWorks;
  readonly inTurn: ReturnType<typeof oneByOne>;
  readonly here: () => OpenVault | null;
  readonly unlocked: () => OpenVault;
  readonly asCoach: () => OpenVault;
}): Answers<Operation> {
  let opened: OpenedBackup | null = null;
  const dropOpened = async (): Promise<null> => {
    const dropping = opened;
    opened = null;
    if (dropping) await dropBackup(dropping);
    return null;
  };
  return {
    setBackupFolder: (input) => setBackupFolder(asCoach(), input),
    backUpNow: () => works.run((tools) => backUpNow(asCoach(), tools)),
    backUpIfDue: () => works.run((tools) => backUpIfDue(unlocked(), tools)),
    openBackup: (input) =>
      works.run(async (tools) => {
        await dropOpened();
        const opening = await openBackup(folder, input, tools);
        opened = opening;
        const open = here();
        const beside = open && {
          vaultId: open.vaultId,
          name: vaultNameAt(open.folder),
          count: () => inTurn(() => countVault(open.db)),
        };
        return previewOf(opening, folder, beside);
      }),
    restoreBackup: async ({ name }) => {
      if (!opened) throw new AppError('not_found');
      await restoreBackup(folder, opened, name, keyCost);
      return dropOpened();
    },
    dropBackup: dropOpened,
  };
}
