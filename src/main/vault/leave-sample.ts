import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { sampleVaultAccess } from '#shared/model/app.ts';
import type { AuditKind } from '#shared/model/audit.ts';
import type { Vault } from './context.ts';
import { vaultNameAt } from './folder.ts';
import { getNoteDraft } from './quick-note.ts';
import type { ReadableDb, WritableDb } from './sql/db.ts';
import { keptValue, writeKept } from './sql/queries/settings.ts';

/** Kept by the sample alone: from when on what is written in it is somebody's own. */
const key = 'sampleSince';

/** What the log says of a vault that was only made and looked at. Anything else may have made it one's own. */
const onlyLooking: ReadonlySet<AuditKind> = new Set<AuditKind>([
  'vault_created',
  'vault_unlocked',
  'summary_handed_over',
  'summary_handed_back',
  'summary_exported',
  'summary_printed',
  'draft_exported',
  'draft_printed',
  'report_exported',
  'recovery_key_shown',
  'backup_made',
  'backup_failed',
]);

/** Says of a new vault that it is the sample. Call it when all that is made up is in it. */
export function markSample(db: WritableDb, at: Date): void {
  writeKept(db, { key, value: at.toISOString(), at: at.toISOString() });
}

/** Whether the open vault is the sample, and whether somebody wrote in it; null for any other. */
export function getSample(vault: Vault<ReadableDb>): Output<'getSample'> {
  const { db, folder } = vault;
  const since = keptValue(db, key);
  if (typeof since !== 'string' || vaultNameAt(folder) !== sampleVaultAccess.name) return null;
  const changed = getNoteDraft(vault).text !== '' || isWrittenIn(db, since) || !isOnlyLookedAt(db);
  return { changed };
}

/**
 * Proves that the open vault is the sample and what is in it was told: after this it may be removed.
 *
 * @throws AppError `not_found` for any other vault, `stale_revision` when more was written than was told
 */
export function leaveSample(
  vault: Vault<ReadableDb>,
  { changed }: Input<'leaveSample'>,
): Output<'leaveSample'> {
  const sample = getSample(vault);
  if (sample === null) throw new AppError('not_found');
  if (sample.changed && !changed) throw new AppError('stale_revision');
  return null;
}

/** Asks every table that says when its rows were written: what is added to the vault later is asked, too. */
function isWrittenIn(db: ReadableDb, since: string): boolean {
  const tables = db.all<{ readonly name: string }>(
    `select m.name from sqlite_master m, pragma_table_info(m.name) c
     where m.type = 'table' and c.name = 'updated_at' and m.name <> 'setting'`,
  );
  return tables.some(({ name }) => {
    const newer = `select 1 from "${name}" where updated_at > @since limit 1`;
    return db.get(newer, { since }) !== undefined;
  });
}

function isOnlyLookedAt(db: ReadableDb): boolean {
  const kinds = db.all<{ readonly kind: AuditKind }>('select distinct kind from audit');
  return kinds.every(({ kind }) => onlyLooking.has(kind));
}
