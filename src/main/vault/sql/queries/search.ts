import type { SearchGroup, SearchHit } from '#shared/model/search/result.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** An entry that matches, with its snippet still holding the marks. */
export interface FoundEntry
  extends Omit<SearchGroup, 'hits'>, Omit<SearchHit, 'shared' | 'snippet'> {
  readonly shared: number;
  readonly snippet: string;
}

const matching = `
  from entry_fts
  join entry e on e.row = entry_fts.rowid
  join session s on s.id = e.session_id and s.deleted_at is null
  join person p on p.id = s.person_id and p.deleted_at is null
  where entry_fts match @match`;

/** The best matches by bm25; of equal ones the newest session first. */
export function findHits(
  db: ReadableDb,
  input: {
    readonly match: string;
    readonly limit: number;
    readonly open: string;
    readonly close: string;
  },
): readonly FoundEntry[] {
  return db.all<FoundEntry>(
    `select s.id as sessionId, p.id as personId, p.name as personName, s.starts_at as startsAt, s.zone,
       e.key as entryKey, e.kind, e.prompt_id as promptId, e.side, e.shared,
       snippet(entry_fts, 0, @open, @close, '…', 24) as snippet
     ${matching} order by bm25(entry_fts), s.starts_at desc, e.position limit @limit`,
    { ...input },
  );
}

export function countHits(db: ReadableDb, match: string): number {
  return (
    db.get<{ readonly count: number }>(`select count(*) as count ${matching}`, { match })?.count ??
    0
  );
}

/** Writes the index anew from the entries, so that no word of a deleted one is left in its pages. */
export function rebuildIndex(db: WritableDb): void {
  db.run("insert into entry_fts (entry_fts) values ('rebuild')");
}
