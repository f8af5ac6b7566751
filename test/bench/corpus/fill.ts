import { regularTemplate } from '#shared/model/framework/regular.ts';
import { followDocument } from '#main/vault/sessions/follow-document.ts';
import type { WritableDb } from '#main/vault/sql/db.ts';
import { insertPerson } from '#main/vault/sql/queries/people.ts';
import { insertSession } from '#main/vault/sql/queries/sessions.ts';
import type { BenchPerson } from './people.ts';
import type { BenchSession } from './practice.ts';

export function writePeople(db: WritableDb, people: readonly BenchPerson[]): void {
  db.atomically(() => {
    for (const { id, name, since } of people) insertPerson(db, { id, name, role: '', at: since });
  });
}

/** Writes sessions in one transaction. */
export function writeSessions(db: WritableDb, sessions: readonly BenchSession[]): void {
  db.atomically(() => {
    for (const session of sessions) writeSession(db, session);
  });
}

function writeSession(db: WritableDb, session: BenchSession): void {
  const { id, personId, startsAt, document, notes } = session;
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
