import { open, realpath, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import { backupDue } from '#shared/model/backup-rules.ts';
import type { BackupState } from '#shared/model/backup.ts';
import { record } from '../audit/chain.ts';
import { isInVault } from '../folder.ts';
import type { OpenVault } from '../lifecycle/open.ts';
import type { Work } from '../long-work.ts';
import {
  backupPlan,
  lastProved,
  setAutomatic,
  setFailure,
  setFolder,
} from '../sql/queries/backups.ts';
import type { KeptBackup } from '../sql/queries/backups.ts';
import { backUp } from './back-up.ts';
import { partName } from './file-name.ts';
import { codeOfFault } from './job.ts';
import { rotate } from './rotate.ts';
import { backupState } from './state.ts';

export function getBackups(vault: OpenVault): Promise<BackupState> {
  return backupState(vault);
}

export function setAutomaticBackup(
  vault: OpenVault,
  { automatic }: Input<'setAutomaticBackup'>,
): Promise<Output<'setAutomaticBackup'>> {
  vault.db.atomically(() => setAutomatic(vault.db, automatic));
  return backupState(vault);
}

/**
 * Backups go to `folder` from now on.
 *
 * @throws AppError `backup_folder_missing`, `backup_folder_read_only`, `backup_folder_unusable`
 */
export async function setBackupFolder(
  vault: OpenVault,
  { folder }: { readonly folder: string },
): Promise<BackupState> {
  const real = await usableFolder(folder, vault.vaultId);
  vault.db.atomically(() => setFolder(vault.db, real, vault.now().toISOString()));
  vault.backupRun.failed = null;
  return backupState(vault);
}

/** @throws AppError `no_backup_folder`, and as `backUp` */
export async function backUpNow(vault: OpenVault, work: Work): Promise<BackupState> {
  const { folder } = backupPlan(vault.db);
  if (folder === null) throw new AppError('no_backup_folder');
  await backUpInto(vault, folder, work);
  return backupState(vault);
}

/** The day's automatic backup, when it is due. A failure is kept for `getBackups`, and not thrown. */
export async function backUpIfDue(vault: OpenVault, work: Work): Promise<null> {
  const { folder, automatic, failedAt } = backupPlan(vault.db);
  if (folder === null || !automatic) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const lastFailed = vault.backupRun.failed?.at ?? failedAt;
  const due = backupDue(vault.now().toISOString(), zone, {
    lastProved: lastProved(vault.db),
    lastFailed,
  });
  if (!due) return null;
  await backUpInto(vault, folder, work).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
  });
  return null;
}

/** Backs up into `folder`, keeps how it went, and rotates. Throws as `backUp`. */
export async function backUpInto(
  vault: OpenVault,
  folder: string,
  work: Work,
): Promise<KeptBackup> {
  vault.backupRun.running = true;
  let made: KeptBackup;
  try {
    made = await backUp(vault, folder, work);
    vault.backupRun.failed = null;
  } catch (error) {
    const stopped = work.signal.aborted;
    if (error instanceof AppError && !stopped) await noteFailure(vault, error.code, work);
    throw error;
  } finally {
    vault.backupRun.running = false;
  }
  // The new backup stands, whatever becomes of the old ones.
  await rotate(vault, folder, work.inTurn).catch(() => undefined);
  return made;
}

/** Keeps why the last try failed; the activity log hears of it once, until the reason changes. */
async function noteFailure(vault: OpenVault, code: ErrorCode, { inTurn }: Work): Promise<void> {
  const { db, auditKey, now, vaultId, backupRun } = vault;
  const at = now();
  const failed = { at: at.toISOString(), code };
  try {
    await inTurn(() =>
      db.atomically(() => {
        const known = backupPlan(db).failedCode === code;
        setFailure(db, failed);
        if (!known) record(db, auditKey, { at, kind: 'backup_failed', subject: vaultId });
      }),
    );
    backupRun.failed = null;
  } catch {
    backupRun.failed = failed;
  }
}

/**
 * The real path of a folder that backups can go to.
 *
 * @throws AppError `backup_folder_missing`, `backup_folder_read_only`, `backup_folder_unusable`
 */
export async function usableFolder(folder: string, vaultId: string): Promise<string> {
  try {
    const real = await realpath(folder);
    if (!(await stat(real)).isDirectory() || isInVault(real)) {
      throw new AppError('backup_folder_unusable');
    }
    // Whether it can be written to, only writing tells: modes say little on sticks and in the cloud.
    const probe = join(real, partName(vaultId));
    await (await open(probe, 'wx', 0o600)).close();
    await rm(probe);
    return real;
  } catch (error) {
    throw new AppError(codeOfFault(error, 'backup'), undefined, { cause: error });
  }
}
