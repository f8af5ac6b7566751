import { regularTemplate } from '#shared/model/framework/regular.ts';
import { followDocument } from '#main/vault/sessions/follow-document.ts';
import type { WritableDb } from '#main/vault/sql/db.ts';
import { insertPerson } from '#main/vault/sql/queries/people.ts';
import { insertSession } from '#main/vault/sql/queries/sessions.ts';
import { practice } from './practice.ts';
import type { BenchSession } from './practice.ts';

/** Writes a practice of `size` sessions, one person a transaction, and tells how far it has come. */
export function fill(db: WritableDb, size: number, tell: (done: number) => void): void {
  let done = 0;
  for (const { id, name, sessions } of practice(size)) {
    const at = sessions[0]?.startsAt ?? new Date(0).toISOString();
    db.atomically(() => {
      insertPerson(db, { id, name, role: '', at });
      for (const session of sessions) writeSession(db, id, session);
    });
    done += sessions.length;
    tell(done);
  }
}

function writeSession(db: WritableDb, personId: string, session: BenchSession): void {
  const { id, startsAt, document, notes } = session;
  insertSession(db, {
    id,
    personId,
    startsAt,
    zone: 'UTC',
    durationMinutes: 45,
    place: '',
    status: 'open',
    occurrence: null,
    templateId: regularTemplate.id,
    templateVersion: regularTemplate.version,
    document: JSON.stringify(document),
    notes: JSON.stringify(notes),
    revision: 1,
    createdAt: startsAt,
    updatedAt: startsAt,
  });
  followDocument(db, { sessionId: id, document, notes, at: startsAt });
}
