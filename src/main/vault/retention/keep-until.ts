import type { Input, Output } from '#shared/contract.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { knownPerson } from '../people.ts';
import type { ReadableDb } from '../sql/db.ts';
import { keepUntilOf, peopleKeptTooLong, setPersonKeepUntil } from '../sql/queries/people.ts';

export function getRetention(
  { db }: Vault<ReadableDb>,
  { today }: Input<'getRetention'>,
): Output<'getRetention'> {
  return peopleKeptTooLong(db, today);
}

/** Sets until when a person's notes are to be kept. The day only reminds; it deletes nothing. */
export function setKeepUntil(
  { db, auditKey, now }: Vault,
  { personId, keepUntil }: Input<'setKeepUntil'>,
): null {
  db.atomically(() => {
    knownPerson(db, personId);
    if (keepUntilOf(db, personId) === keepUntil) return;
    const at = now();
    setPersonKeepUntil(db, { id: personId, keepUntil, at: at.toISOString() });
    record(db, auditKey, { at, kind: 'retention_changed', subject: personId });
  });
  return null;
}
