import type { Input, Output } from '#shared/contract.ts';
import { namesPerson } from '#shared/model/search/names.ts';
import { mostRecent } from '#shared/model/search/saved.ts';
import type { KeptSearches } from '#shared/model/search/saved.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb, WritableDb } from '../sql/db.ts';
import {
  deleteRecentSearch,
  deleteRecentSearches,
  deleteSavedSearch,
  putRecentSearch,
  putSavedSearch,
  recentSearches,
  savedSearches,
} from '../sql/queries/searches.ts';

export function listSearches({ db }: Vault<ReadableDb>): Output<'listSearches'> {
  return { saved: savedSearches(db), recent: recentSearches(db) };
}

export function saveSearch({ db, now }: Vault, search: Input<'saveSearch'>): Output<'saveSearch'> {
  db.atomically(() => putSavedSearch(db, { ...search, at: now().toISOString() }));
  return search;
}

export function removeSavedSearch(
  { db }: Vault,
  { id }: Input<'removeSavedSearch'>,
): Output<'removeSavedSearch'> {
  db.atomically(() => deleteSavedSearch(db, id));
  return null;
}

/** Puts a search first among the recent ones, and forgets what is too long ago. */
export function keepRecentSearch(
  { db, now }: Vault,
  { text }: Input<'keepRecentSearch'>,
): Output<'keepRecentSearch'> {
  db.atomically(() => {
    putRecentSearch(db, { text, at: now().toISOString() });
    for (const old of recentSearches(db).slice(mostRecent)) deleteRecentSearch(db, old);
  });
  return null;
}

export function forgetRecentSearches({ db }: Vault): Output<'forgetRecentSearches'> {
  db.atomically(() => deleteRecentSearches(db));
  return null;
}

/** The searches, saved and recent, that name a person. */
export function searchesNaming(db: ReadableDb, person: string): KeptSearches {
  return {
    saved: savedSearches(db).filter(
      ({ name, text }) => namesPerson(text, person) || namesPerson(name, person),
    ),
    recent: recentSearches(db).filter((text) => namesPerson(text, person)),
  };
}

/** Deletes the searches that name a person. Call it inside a transaction. */
export function forgetSearchesNaming(db: WritableDb, person: string): void {
  const { saved, recent } = searchesNaming(db, person);
  for (const { id } of saved) deleteSavedSearch(db, id);
  for (const text of recent) deleteRecentSearch(db, text);
}
