import type { Progress } from '#shared/model/app.ts';
import { lookAtCalendar } from '../bin/clock.ts';
import { keepText } from '../history/keep.ts';
import { sampleVault } from '../sample/index.ts';
import type { SampleSession } from '../sample/index.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { followDocument } from '../sessions/follow-document.ts';
import type { WritableDb } from '../sql/db.ts';
import { insertPerson, setPersonKeepUntil } from '../sql/queries/people.ts';
import { insertSession, sessionText, setSessionDeleted } from '../sql/queries/sessions.ts';

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
      const at = new Date();
      for (const [index, { id, name, role, createdAt, keepUntil, sessions }] of people.entries()) {
        announce({ task: 'sample_vault', done: index, total: people.length });
        insertPerson(db, { id, name, role, at: createdAt });
        setPersonKeepUntil(db, { id, keepUntil, at: createdAt });
        for (const session of sessions) fillSession(db, id, session, at);
      }
      announce({ task: 'sample_vault', done: people.length, total: people.length });
    },
  };
}

function fillSession(db: WritableDb, personId: string, session: SampleSession, now: Date): void {
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
  keepTexts(db, session);
  const { inBinFor } = session;
  if (inBinFor === null) return;
  const deletedAt = new Date(now.getTime() - inBinFor * 86_400_000).toISOString();
  const binDay = lookAtCalendar(db, now).day - inBinFor;
  setSessionDeleted(db, { id, deletedAt, binDay, at: deletedAt });
}

/** What the session said before, and what it says now, as its closing keeps it. */
function keepTexts(db: WritableDb, { id, status, revisions, updatedAt }: SampleSession): void {
  const stored = sessionText(db, id);
  if (!stored || status !== 'closed') return;
  for (const { document, notes, revision, reason, writtenAt } of revisions) {
    const earlier = {
      ...stored,
      document: JSON.stringify(document),
      notes: JSON.stringify(notes),
      revision,
      writtenAt,
    };
    keepText(db, earlier, { sessionId: id, reason, at: writtenAt });
  }
  keepText(db, stored, { sessionId: id, reason: 'closed', at: updatedAt });
}
