import type { VaultCounts } from '#shared/model/backup.ts';
import type { ReadableDb } from '../db.ts';

/** How much is in a vault of the newest schema, the bin included. */
export function countVault(db: ReadableDb): VaultCounts {
  const row = db.get<VaultCounts>(`
    select
      (select count(*) from person) as people,
      (select count(*) from session) as sessions,
      (select count(*) from action) as actions,
      (select count(*) from insight) as insights,
      (select count(*) from revision) as revisions,
      (select count(*) from attachment) as attachments,
      (select count(distinct session_id) from summary where state <> 'none') as summaries,
      (select count(*) from audit) as activities,
      (select max(starts_at) from session where status <> 'planned') as newestSession,
      (select max(written_at) from session) as lastSaved
  `);
  if (!row) throw new Error('A select without a table gives one row');
  return row;
}
