import type { VaultCounts } from '#shared/model/backup.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** Where backups go and how the last try ended, as it is kept. */
export interface BackupPlan {
  readonly folder: string | null;
  readonly folderSince: string | null;
  readonly automatic: boolean;
  readonly failedAt: string | null;
  readonly failedCode: string | null;
}

/** A proved backup as it is kept; whether its file is still there is asked of the disk. */
export interface KeptBackup {
  readonly id: string;
  readonly folder: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly counts: VaultCounts;
  readonly madeAt: string;
  readonly provedAt: string;
}

export function backupPlan(db: ReadableDb): BackupPlan {
  const row = db.get<Omit<BackupPlan, 'automatic'> & { readonly automatic: number }>(
    `select folder, folder_since as folderSince, automatic, failed_at as failedAt,
            failed_code as failedCode
     from backup_plan where one = 1`,
  );
  if (!row) throw new Error('The plan of backups has its one row from the migration on');
  return { ...row, automatic: row.automatic === 1 };
}

export function setFolder(db: WritableDb, folder: string, at: string): void {
  db.run(
    `update backup_plan set folder = @folder, folder_since = @at, failed_at = null,
       failed_code = null where one = 1`,
    { folder, at },
  );
}

export function setAutomatic(db: WritableDb, automatic: boolean): void {
  db.run('update backup_plan set automatic = @automatic where one = 1', {
    automatic: automatic ? 1 : 0,
  });
}

export function setFailure(
  db: WritableDb,
  failed: { readonly at: string; readonly code: string } | null,
): void {
  db.run('update backup_plan set failed_at = @at, failed_code = @code where one = 1', {
    at: failed?.at ?? null,
    code: failed?.code ?? null,
  });
}

/** In the order of making, oldest first. */
export function keptBackups(db: ReadableDb): readonly KeptBackup[] {
  return db
    .all<Omit<KeptBackup, 'counts'> & { readonly counts: string }>(
      `select id, folder, file_name as fileName, bytes, counts, made_at as madeAt,
              proved_at as provedAt
       from backup order by seq`,
    )
    .map((row) => ({ ...row, counts: countsIn(row.counts) }));
}

/** When the newest backup was proved, or null. */
export function lastProved(db: ReadableDb): string | null {
  const row = db.get<{ readonly at: string }>(
    'select proved_at as at from backup order by seq desc limit 1',
  );
  return row?.at ?? null;
}

export function insertBackup(db: WritableDb, backup: KeptBackup): void {
  db.run(
    `insert into backup (id, folder, file_name, bytes, counts, made_at, proved_at)
     values (@id, @folder, @fileName, @bytes, @counts, @madeAt, @provedAt)`,
    { ...backup, counts: JSON.stringify(backup.counts) },
  );
}

export function deleteBackup(db: WritableDb, id: string): void {
  db.run('delete from backup where id = @id', { id });
}

/** As they were counted then; before schema 11 there were no attachments. */
function countsIn(text: string): VaultCounts {
  return { attachments: 0, ...(JSON.parse(text) as Omit<VaultCounts, 'attachments'>) };
}
