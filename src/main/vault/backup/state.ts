import { lstat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import type { BackupMark, BackupNotice, BackupState } from '#shared/model/backup.ts';
import { backupNotice } from '#shared/model/backup-rules.ts';
import type { OpenVault } from '../lifecycle/open.ts';
import type { ReadableDb } from '../sql/db.ts';
import { backupPlan, keptBackups, lastProved } from '../sql/queries/backups.ts';
import type { KeptBackup } from '../sql/queries/backups.ts';

/** What is known of backups only while the vault is open. */
export interface BackupRun {
  running: boolean;
  /** A failure that the vault's own disk did not take down. */
  failed: BackupState['failed'];
}

export async function backupState({ db, now, backupRun }: OpenVault): Promise<BackupState> {
  const plan = backupPlan(db);
  const written =
    plan.failedAt !== null && plan.failedCode !== null
      ? { at: plan.failedAt, code: plan.failedCode }
      : null;
  const notice = noticeOf(db, now());
  return {
    folder: plan.folder === null ? null : spoken(plan.folder),
    automatic: plan.automatic,
    failed: backupRun.failed ?? written,
    running: backupRun.running,
    notice,
    backups: (await backupMarks(keptBackups(db))).toReversed(),
  };
}

/** What Home says about backups. */
export function noticeOf(db: ReadableDb, now: Date): BackupNotice | null {
  const { folderSince } = backupPlan(db);
  return backupNotice(now.toISOString(), { folderSince, lastProved: lastProved(db) });
}

/**
 * The backups, still there, whose content is from `at` (ISO 8601 instant) or later; newest first. What
 * is destroyed in the vault is still in those made while it was there.
 */
export async function backupsSince(db: ReadableDb, at: string): Promise<readonly BackupMark[]> {
  const marks = await backupMarks(keptBackups(db).filter(({ madeAt }) => madeAt >= at));
  return marks.filter(({ present }) => present).toReversed();
}

async function backupMarks(backups: readonly KeptBackup[]): Promise<readonly BackupMark[]> {
  return Promise.all(
    backups.map(async (backup) => {
      const { folder: _leftOut, ...mark } = backup;
      return { ...mark, present: await isPresent(backup) };
    }),
  );
}

/** Whether a file of its name and size is in its folder. */
export async function isPresent({
  folder,
  fileName,
  bytes,
}: Pick<KeptBackup, 'folder' | 'fileName' | 'bytes'>): Promise<boolean> {
  const found = await lstat(join(folder, fileName)).catch(() => null);
  return found?.isFile() === true && found.size === bytes;
}

/** A folder as a person would name it. */
function spoken(folder: string): string {
  const home = homedir();
  return folder === home || folder.startsWith(home + sep)
    ? `~${folder.slice(home.length)}`
    : folder;
}
