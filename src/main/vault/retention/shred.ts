import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { record } from '../audit/chain.ts';
import { backupsSince } from '../backup/state.ts';
import type { Vault } from '../context.ts';
import { requirePassphrase } from '../lifecycle/require-passphrase.ts';
import { forgetDraftAbout } from '../quick-note.ts';
import { forgetSearchesNaming, searchesNaming } from '../search/kept-searches.ts';
import type { ReadableDb } from '../sql/db.ts';
import { forgetOwnWordsNaming } from '../spelling/own-words.ts';
import { deleteLogsSetAside } from '../sql/log-aside.ts';
import { findAnyone } from '../sql/queries/people.ts';
import { countsOfPerson, purgePerson } from '../sql/queries/purge.ts';
import { rewriteIndex } from '../sql/queries/search-index.ts';
import { storageError } from '../storage-error.ts';

/**
 * What shredding a person would destroy. It reaches what this vault holds: not the backups, which it
 * names, and not what was exported, because nobody knows where that went.
 *
 * @throws AppError `not_found`
 */
export async function previewShred(
  { db }: Vault<ReadableDb>,
  { personId }: Input<'previewShred'>,
): Promise<Output<'previewShred'>> {
  const found = findAnyone(db, personId);
  if (!found) throw new AppError('not_found');
  const { id, name, role, createdAt } = found;
  const { saved, recent } = searchesNaming(db, name);
  return {
    person: { id, name, role },
    ...countsOfPerson(db, personId),
    searches: saved.length + recent.length,
    backups: await backupsSince(db, createdAt),
  };
}

/**
 * Destroys everything of a person for good.
 *
 * One transaction deletes it all, and SQLite overwrites what it frees (`secure_delete`); the index is
 * built anew, because FTS5 leaves words of deleted text where its pages are divided. Then the log is
 * folded in and emptied, and only then is it answered: until that, the log and the pages beneath it
 * still hold the old text; so may a log of another time, which was set aside. Killed before the commit, nothing has happened; killed after it, the next
 * opening folds the log.
 *
 * @throws AppError `wrong_passphrase`, `not_found`; `shred_unfinished` when all is deleted but the disk
 *   did not let the log be emptied
 */
export async function shredPerson(
  vault: Vault,
  { personId, passphrase }: Input<'shredPerson'>,
): Promise<Output<'shredPerson'>> {
  await requirePassphrase(vault, passphrase);
  const { db, auditKey, folder, now } = vault;
  const { backups, person } = await previewShred(vault, { personId });
  db.atomically(() => {
    forgetSearchesNaming(db, person.name);
    forgetOwnWordsNaming(db, person.name);
    forgetDraftAbout(db, person);
    purgePerson(db, personId);
    rewriteIndex(db);
    record(db, auditKey, { at: now(), kind: 'person_shredded', subject: personId });
  });
  try {
    db.emptyLog();
    await deleteLogsSetAside(folder);
  } catch (error) {
    throw storageError(error) instanceof AppError
      ? new AppError('shred_unfinished', undefined, { cause: error })
      : error;
  }
  return backups;
}
