import { AppError } from '#shared/errors.ts';
import type { WritableDb } from '../sql/db.ts';
import { storageError } from '../storage-error.ts';

/**
 * Records through `entry` that the vault was opened. On a full disk the vault opens all the same, to be
 * read, and the entry goes in with the first change that the disk takes: so no change ever stands in
 * the log without the opening before it.
 *
 * @returns the database to work with from here on
 */
export function recordOpening(db: WritableDb, entry: () => void): WritableDb {
  try {
    db.atomically(entry);
    return db;
  } catch (error) {
    const known = storageError(error);
    if (!(known instanceof AppError && known.code === 'disk_full')) throw error;
  }
  let due = true;
  return {
    ...db,
    atomically: (work) => {
      if (!due) return db.atomically(work);
      // Before the work, which may itself ask for a transaction inside of this one.
      due = false;
      try {
        return db.atomically(() => {
          entry();
          return work();
        });
      } catch (error) {
        due = true;
        throw error;
      }
    },
  };
}
