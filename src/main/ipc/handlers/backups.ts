import { AppError } from '#shared/errors.ts';
import { system } from '#shared/words/system.ts';
import { describeRestorable } from '#main/vault/index.ts';
import type { Lifecycle } from '../../app/lifecycle.ts';
import type { Handlers } from './handlers.ts';

type BackupHandlers = Pick<
  Handlers,
  | 'chooseBackupFolder'
  | 'backUpNow'
  | 'chooseBackupFile'
  | 'openBackup'
  | 'restoreBackup'
  | 'dropBackup'
>;

/** Where backups go, and bringing one back. A path stays on this side: no window names one. */
export function backupHandlers(app: Lifecycle): BackupHandlers {
  const { host, shell } = app;
  let chosen: string | null = null;
  /** Whoever holds the laptop in 'Your turn' may not reach for another vault. */
  const refuseInTurn = (): void => {
    if (host.standing === 'handed_over') throw new AppError('handed_over');
  };
  return {
    chooseBackupFolder: async () => {
      const folder = await shell.askFolder({ title: system.chooseBackupFolder });
      return folder === null ? host.call('getBackups', {}) : host.setBackupFolder(folder);
    },
    backUpNow: () => host.backUpNow(),
    chooseBackupFile: async () => {
      refuseInTurn();
      const path = await shell.askOpenPath({
        title: system.chooseBackup,
        extensions: ['countersign-backup', 'zip'],
      });
      // The chooser can stand open for long, and the window be in other hands meanwhile.
      refuseInTurn();
      if (path === null) return null;
      const found = await describeRestorable(path);
      chosen = path;
      return found;
    },
    openBackup: async ({ secret, kind }) => {
      refuseInTurn();
      if (chosen === null) throw new AppError('not_found');
      const preview = await host.openBackup({ path: chosen, secret, kind });
      app.backupOpened();
      return preview;
    },
    restoreBackup: async ({ name }) => {
      refuseInTurn();
      await host.restoreBackup(name);
      chosen = null;
      return null;
    },
    dropBackup: async () => {
      refuseInTurn();
      chosen = null;
      await host.dropBackup();
      return null;
    },
  };
}
