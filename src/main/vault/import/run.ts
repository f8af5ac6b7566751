import { setImmediate } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { AppError } from '#shared/errors.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import type { Template } from '#shared/model/framework/template.ts';
import type { ImportCounts, ImportRecord } from '#shared/model/import/preview.ts';
import { folded } from '#shared/model/search/tokens.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import type { Work } from '../long-work.ts';
import { followDocument } from '../sessions/follow-document.ts';
import type { WritableDb } from '../sql/db.ts';
import {
  findImport,
  insertImport,
  insertImportedNote,
  insertImportedPerson,
  setImportCounts,
} from '../sql/queries/imports.ts';
import { insertPerson } from '../sql/queries/people.ts';
import { insertSession, updateSessionText } from '../sql/queries/sessions.ts';
import { knownTemplate } from '../templates/choose.ts';
import { keepFiles, withFiles } from './files.ts';
import { notesOfImport } from './note-text.ts';
import { outcomesOf } from './outcomes.ts';
import type { Outcome } from './outcomes.ts';
import { countStates } from './preview.ts';
import type { Staged, StagedNote } from './staged.ts';

/** So many notes at once; between two such steps a person can stop it. */
export const notesOfStep = 20;
/** As long as a first slot in the calendar. */
const minutes = 45;

/**
 * Makes a session of each note that comes, and people. One transaction, held over many steps: stopped or
 * killed, it has changed nothing. Call it in the vault's queue, which waits for it.
 *
 * @throws AppError `not_found` where it was imported already
 */
export async function runImport(
  vault: Vault,
  staged: Staged,
  { signal, announce }: Pick<Work, 'signal' | 'announce'>,
): Promise<ImportRecord> {
  const { db, auditKey, now } = vault;
  if (staged.done !== null) throw new AppError('not_found');
  const outcomes = outcomesOf(db, staged);
  const date = now();
  const run: Run = { db, staged, importId: newId(), at: date.toISOString() };
  await db.inSteps(async () => {
    insertImport(db, { id: run.importId, source: staged.source, at: run.at });
    const people = makePeople(run, outcomes);
    const template = knownTemplate(db, 'regular');
    const coming = inOrderOfTime(staged, outcomes);
    let files = 0;
    for (const [done, each] of coming.entries()) {
      if (done % notesOfStep === 0) {
        announce({ task: 'import', done, total: coming.length });
        // A stop is a message, and messages are seen only between two turns of the thread.
        await setImmediate();
        signal.throwIfAborted();
      }
      const personId = each.whose.personId ?? people.get(folded(each.whose.name));
      if (personId === undefined) throw new Error('Everybody who is needed was made');
      files += makeSession(vault, run, template, { ...each, personId });
    }
    const made = { people: people.size, files };
    setImportCounts(db, run.importId, countsOf(staged, outcomes, made));
    record(db, auditKey, { at: date, kind: 'notes_imported', subject: run.importId });
    announce({ task: 'import', done: coming.length, total: coming.length });
  });
  const made = findImport(db, run.importId);
  if (!made) throw new Error('What was just written is there');
  staged.done = { record: made, outcomes };
  return made;
}

interface Run {
  readonly db: WritableDb;
  readonly staged: Staged;
  readonly importId: string;
  readonly at: string;
}

interface Coming {
  readonly note: StagedNote;
  readonly whose: NonNullable<Outcome['whose']>;
  readonly startsAt: string;
}

/** The index takes what comes in the order of time with less work. */
function inOrderOfTime(staged: Staged, outcomes: readonly Outcome[]): readonly Coming[] {
  return staged.notes
    .flatMap((note, index): readonly Coming[] => {
      const { state, whose, time } = outcomes[index] ?? {};
      return state === 'comes' && whose && time ? [{ note, whose, startsAt: time.startsAt }] : [];
    })
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
}

/** By folded name, each once: those of the table, and those whom notes need. */
function makePeople(
  { db, staged, importId, at }: Run,
  outcomes: readonly Outcome[],
): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  const make = (name: string, role: string): void => {
    const key = folded(name);
    if (made.has(key)) return;
    const personId = newId();
    insertPerson(db, { id: personId, name, role, at });
    insertImportedPerson(db, { personId, importId });
    made.set(key, personId);
  };
  for (const { name, role, state } of staged.people) if (state === 'comes') make(name, role);
  for (const { state, whose } of outcomes) {
    if (state === 'comes' && whose?.personId === null) make(whose.name, '');
  }
  return made;
}

/** How many of its files came. */
function makeSession(
  vault: Vault,
  { db, staged, importId, at }: Run,
  template: Template,
  { note, startsAt, personId }: Coming & { readonly personId: string },
): number {
  const id = newId();
  const blank = blankDocument(template);
  const notes = notesOfImport(note);
  const text = { notes: JSON.stringify(notes), revision: 1 };
  insertSession(db, {
    ...text,
    id,
    personId,
    status: 'closed',
    startsAt,
    zone: staged.zone,
    durationMinutes: minutes,
    place: '',
    occurrence: null,
    templateId: template.id,
    templateVersion: template.version,
    document: JSON.stringify(blank),
    createdAt: at,
    updatedAt: at,
  });
  const files = keepFiles(vault, id, note.attachments);
  const document = withFiles(blank, template, files);
  if (files.length > 0) {
    const written = { writtenAt: at, unkeptSince: at, at };
    updateSessionText(db, { ...text, ...written, id, document: JSON.stringify(document) });
  }
  followDocument(db, { sessionId: id, document, notes, at });
  insertImportedNote(db, { sessionId: id, importId, sourceId: note.sourceId, hash: note.hash });
  return files.length;
}

function countsOf(
  staged: Staged,
  outcomes: readonly Outcome[],
  { people, files }: { readonly people: number; readonly files: number },
): ImportCounts {
  const all = staged.notes
    .filter((_, index) => outcomes[index]?.state === 'comes')
    .reduce((sum, { attachments, filesLeft }) => sum + attachments.length + filesLeft, 0);
  return {
    states: countStates(outcomes),
    people,
    peopleNot: staged.people.filter(({ state }) => state !== 'comes').length,
    attachments: files,
    attachmentsNot: all - files,
    skipped: staged.skipped.length,
  };
}
