import { AppError } from '#shared/errors.ts';
import type { Vault } from '../context.ts';
import type { Work } from '../long-work.ts';
import type { WritableDb } from '../sql/db.ts';
import {
  clearIndex,
  hasKnownRows,
  indexFrom,
  indexProgress,
  indexedEntries,
  nextToIndex,
  requireWholeIndex,
  setIndexedText,
} from '../sql/queries/search-index.ts';
import { storageError } from '../storage-error.ts';
import { indexedText } from './indexed-text.ts';

/** So many entries at once hold up a save by some tens of milliseconds. */
const entriesOfStep = 500;
/** Indexed while the vault opens: what a small one has in all, and the newest of a large one. */
const entriesAtOpening = 2_000;

/** Goes on with an index that is not whole, newest first; false once it is. Each step is one transaction. */
export function indexMore(db: WritableDb, count = entriesOfStep): boolean {
  return db.atomically(() => {
    const next = nextToIndex(db, count);
    for (const { row, text, indexed } of next) {
      const wanted = indexedText(text);
      if (wanted !== indexed) setIndexedText(db, { row, indexed: wanted });
    }
    const last = next.at(-1);
    indexFrom(db, last === undefined || next.length < count ? 0 : last.row);
    return next.length === count;
  });
}

/** At the opening of a vault. */
export function indexNewest(db: WritableDb): void {
  if (indexProgress(db) !== null) indexMore(db, entriesAtOpening);
}

/**
 * Builds what is missing of the index, beside everything else, and says how far it is. What was built stays
 * when it is stopped, or the program dies; the next opening goes on with it.
 */
export async function finishIndex(
  { db }: Pick<Vault, 'db'>,
  { inTurn, signal, announce }: Work,
): Promise<void> {
  let progress = await inTurn(() => indexProgress(db));
  while (progress !== null) {
    signal.throwIfAborted();
    announce({ task: 'index', ...progress });
    const more = await inTurn(() => indexMore(db));
    progress = more ? { ...progress, done: progress.done + entriesOfStep } : null;
  }
}

/** Builds the index anew from the texts. */
export async function rebuildIndex(vault: Pick<Vault, 'db'>, work: Work): Promise<void> {
  await work.inTurn(() => vault.db.atomically(() => clearIndex(vault.db)));
  await finishIndex(vault, work);
}

/**
 * Proves that the index holds exactly the words of the texts, as far as it is built.
 *
 * @throws AppError `index_damaged`
 */
export function checkIndex(db: WritableDb): void {
  if (!hasKnownRows(db)) throw new AppError('index_damaged');
  try {
    requireWholeIndex(db);
  } catch (error) {
    const known = storageError(error);
    const damaged = known instanceof AppError && known.code === 'vault_damaged';
    throw damaged ? new AppError('index_damaged', undefined, { cause: error }) : error;
  }
  for (const { text, indexed } of indexedEntries(db)) {
    if (indexedText(text) !== indexed) throw new AppError('index_damaged');
  }
}
