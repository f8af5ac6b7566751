import type { SavedSearch } from '#shared/model/search/saved.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** In the order in which they were saved first. */
export function savedSearches(db: ReadableDb): readonly SavedSearch[] {
  return db.all('select id, name, text from saved_search order by created_at, id');
}

export function putSavedSearch(
  db: WritableDb,
  search: SavedSearch & { readonly at: string },
): void {
  db.run(
    `insert into saved_search (id, name, text, created_at, updated_at)
     values (@id, @name, @text, @at, @at)
     on conflict (id) do update set
       name = excluded.name, text = excluded.text, updated_at = excluded.updated_at`,
    { ...search },
  );
}

export function deleteSavedSearch(db: WritableDb, id: string): void {
  db.run('delete from saved_search where id = @id', { id });
}

/** The latest first; of one instant, the one that was written last. */
export function recentSearches(db: ReadableDb): readonly string[] {
  return db
    .all<{ readonly text: string }>(
      'select text from recent_search order by used_at desc, rowid desc',
    )
    .map(({ text }) => text);
}

/** Writes a search as the latest, once. Call it inside a transaction. */
export function putRecentSearch(
  db: WritableDb,
  search: { readonly text: string; readonly at: string },
): void {
  deleteRecentSearch(db, search.text);
  db.run('insert into recent_search (text, used_at) values (@text, @at)', { ...search });
}

export function deleteRecentSearch(db: WritableDb, text: string): void {
  db.run('delete from recent_search where text = @text', { text });
}

export function deleteRecentSearches(db: WritableDb): void {
  db.run('delete from recent_search');
}
