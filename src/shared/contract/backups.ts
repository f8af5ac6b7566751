import { z } from 'zod';
import { name, passphrase } from '../input/common.ts';
import type { BackupFile, BackupState, RestorePreview } from '../model/backup.ts';
import { coach, entry, nothing } from './command.ts';

/** Backups of the open vault, and restoring one to a new place. */
export const backupCommands = {
  getBackups: coach(nothing).gives<BackupState>(),
  /** Asks for a folder; unchanged when the person cancelled. */
  chooseBackupFolder: coach(nothing).gives<BackupState>(),
  setAutomaticBackup: coach(z.strictObject({ automatic: z.boolean() })).gives<BackupState>(),
  /** Writes a backup, reads it back from disk, and proves it. Saving goes on meanwhile. */
  backUpNow: coach(nothing).gives<BackupState>(),

  /** Asks for a backup file; null when the person cancelled. */
  chooseBackupFile: entry(nothing).gives<BackupFile | null>(),
  /** Opens the chosen file with the passphrase or the recovery words of its time, and checks it whole. */
  openBackup: entry(
    z.strictObject({ secret: passphrase, kind: z.enum(['passphrase', 'recovery']) }),
  ).gives<RestorePreview>(),
  /** Puts the opened backup into a new vault `name`. Never over one that is there. */
  restoreBackup: entry(z.strictObject({ name })).gives<null>(),
  /** Lets go of what was chosen and opened. */
  dropBackup: entry(nothing).gives<null>(),
} as const;
