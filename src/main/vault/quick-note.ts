import type { Input, Output } from '#shared/contract.ts';
import { quickNoteCommands } from '#shared/contract/quick-note.ts';
import type { Person } from '#shared/model/person.ts';
import { emptyDraft } from '#shared/model/quick-note.ts';
import type { NoteDraft } from '#shared/model/quick-note.ts';
import { namesPerson } from '#shared/model/search/names.ts';
import { addTopic } from './agenda/items.ts';
import type { Vault } from './context.ts';
import type { ReadableDb, WritableDb } from './sql/db.ts';
import { findPerson } from './sql/queries/people.ts';
import { deleteKept, keptValue, writeKept } from './sql/queries/settings.ts';

/** Beside the settings, which are the only other thing of which a vault has one and no more. */
const key = 'noteDraft';

/** A person who is in the bin by now is nobody to keep it for; the text stays. */
export function getNoteDraft({ db }: Vault<ReadableDb>): Output<'getNoteDraft'> {
  const { personId, text } = draftIn(db);
  const isThere = personId !== null && findPerson(db, personId) !== undefined;
  return { personId: isThere ? personId : null, text };
}

export function saveNoteDraft(
  { db, now }: Vault,
  draft: Input<'saveNoteDraft'>,
): Output<'saveNoteDraft'> {
  const at = now().toISOString();
  db.atomically(() => {
    if (draft.text.trim() === '') deleteKept(db, key);
    else writeKept(db, { key, value: draft, at });
  });
  return { savedAt: at };
}

/** @throws AppError `not_found`; the draft then stays as it is */
export function keepQuickNote(
  vault: Vault,
  { personId, text }: Input<'keepQuickNote'>,
): Output<'keepQuickNote'> {
  return vault.db.atomically(() => {
    const item = addTopic(vault, { personId, raisedBy: 'coach', text, shared: false });
    deleteKept(vault.db, key);
    return item;
  });
}

/** Forgets a note that was begun about somebody. Call it inside a transaction. */
export function forgetDraftAbout(db: WritableDb, { id, name }: Pick<Person, 'id' | 'name'>): void {
  const { personId, text } = draftIn(db);
  if (personId === id || namesPerson(text, name)) deleteKept(db, key);
}

/** An export that somebody else made may have brought anything. */
function draftIn(db: ReadableDb): NoteDraft {
  return quickNoteCommands.saveNoteDraft.input.safeParse(keptValue(db, key)).data ?? emptyDraft;
}
