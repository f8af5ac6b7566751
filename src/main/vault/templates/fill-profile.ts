import type { SessionDocument } from '#shared/model/document.ts';
import { profileFilledBy } from '#shared/model/framework/profile-filled.ts';
import type { WritableDb } from '../sql/db.ts';
import { readProfile, writeProfile } from '../sql/queries/profile.ts';
import type { SessionText } from '../sql/queries/sessions.ts';
import { findTemplate } from '../sql/queries/templates.ts';

/** Writes what a session says about the person into their profile. Call it inside a transaction. */
export function fillProfile(
  db: WritableDb,
  input: {
    readonly sessionId: string;
    readonly personId: string;
    readonly text: SessionText;
    readonly at: string;
  },
): void {
  const { sessionId, personId, at } = input;
  const filled = profileFilledBy(
    {
      id: sessionId,
      template: findTemplate(db, input.text),
      document: JSON.parse(input.text.document) as SessionDocument,
    },
    readProfile(db, personId),
  );
  for (const [field, text] of filled) {
    writeProfile(db, { personId, field, text, sessionId, at });
  }
}
