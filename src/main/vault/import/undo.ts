import { setImmediate } from 'node:timers/promises';
import { AppError } from '#shared/errors.ts';
import type { ImportUndone } from '#shared/model/import/preview.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import type { Work } from '../long-work.ts';
import {
  findImport,
  peopleOfImport,
  sessionsOfImport,
  setImportUndone,
} from '../sql/queries/imports.ts';
import { hasNothing, purgePerson, purgeSession } from '../sql/queries/purge.ts';
import { notesOfStep } from './run.ts';

/** So many sessions that stay are named; beyond, their number says enough. */
const mostNamed = 20;

/**
 * Deletes for good what came with an import, unless something was done with it since. One transaction, as the
 * import itself was. Call it in the vault's queue, which waits for it.
 *
 * @throws AppError `not_found`, also where it was undone before
 */
export function undoImport(
  { db, auditKey, now }: Vault,
  importId: string,
  { signal, announce }: Pick<Work, 'signal' | 'announce'>,
): Promise<ImportUndone> {
  return db.inSteps(async () => {
    const known = findImport(db, importId);
    if (!known || known.undoneAt !== null) throw new AppError('not_found');
    const sessions = sessionsOfImport(db, importId);
    const gone = sessions.filter(({ asItCame }) => asItCame);
    for (const [done, { sessionId }] of gone.entries()) {
      if (done % notesOfStep === 0) {
        announce({ task: 'import_undo', done, total: gone.length });
        await setImmediate();
        signal.throwIfAborted();
      }
      purgeSession(db, sessionId);
    }
    const people = peopleOfImport(db, importId);
    const leaving = people.filter(({ id, asTheyCame }) => asTheyCame && hasNothing(db, id));
    for (const { id } of leaving) purgePerson(db, id);
    const at = now();
    setImportUndone(db, importId, at.toISOString());
    record(db, auditKey, { at, kind: 'import_undone', subject: importId });
    announce({ task: 'import_undo', done: gone.length, total: gone.length });
    const stay = sessions.filter(({ asItCame }) => !asItCame);
    return {
      sessions: gone.length,
      people: leaving.length,
      stay: stay.slice(0, mostNamed).map(({ asItCame: _asItCame, ...session }) => session),
      staySessions: stay.length,
      stayPeople: people.length - leaving.length,
    };
  });
}
