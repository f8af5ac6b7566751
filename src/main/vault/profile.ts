import type { Input, Output } from '#shared/contract.ts';
import type { Vault } from './context.ts';
import { knownPerson } from './people.ts';
import type { ReadableDb } from './sql/db.ts';
import { readProfilePage, writeProfile } from './sql/queries/profile.ts';

export function getProfile(
  { db }: Vault<ReadableDb>,
  { personId }: Input<'getProfile'>,
): Output<'getProfile'> {
  return readProfilePage(db, knownPerson(db, personId).id);
}

export function saveProfileField(
  { db, now }: Vault,
  { personId, field, text }: Input<'saveProfileField'>,
): Output<'saveProfileField'> {
  return db.atomically(() => {
    knownPerson(db, personId);
    const before = readProfilePage(db, personId)[field];
    // The same words again are still the session's.
    if (before.text === text) return before;
    writeProfile(db, { personId, field, text, sessionId: null, at: now().toISOString() });
    return readProfilePage(db, personId)[field];
  });
}
