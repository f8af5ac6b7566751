import type { Progress } from '#shared/model/app.ts';
import { sampleVault } from '../sample/index.ts';
import type { SampleSession } from '../sample/index.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { followDocument } from '../sessions/follow-document.ts';
import type { WritableDb } from '../sql/db.ts';
import { insertPerson } from '../sql/queries/people.ts';
import { insertSession } from '../sql/queries/sessions.ts';

/** The sample practice as of now, and how to write it into a new vault. */
export function samplePractice(): {
  readonly coachName: string;
  readonly fill: (db: WritableDb, announce: (progress: Progress) => void) => void;
} {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format();
  const { coachName, people } = sampleVault({ today, zone });
  return {
    coachName,
    fill: (db, announce) => {
      for (const [index, { id, name, role, createdAt, sessions }] of people.entries()) {
        announce({ task: 'sample_vault', done: index, total: people.length });
        insertPerson(db, { id, name, role, at: createdAt });
        for (const session of sessions) fillSession(db, id, session);
      }
      announce({ task: 'sample_vault', done: people.length, total: people.length });
    },
  };
}

function fillSession(db: WritableDb, personId: string, session: SampleSession): void {
  const { id, plan, status, document, notes, revision, createdAt, updatedAt } = session;
  insertSession(db, {
    ...plan,
    id,
    personId,
    status,
    templateId: regularTemplate.id,
    templateVersion: regularTemplate.version,
    document: JSON.stringify(document),
    notes: JSON.stringify(notes),
    revision,
    createdAt,
    updatedAt,
  });
  followDocument(db, { sessionId: id, document, notes, at: updatedAt });
}
