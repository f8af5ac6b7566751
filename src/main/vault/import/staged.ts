import { createHash } from 'node:crypto';
import { line, name } from '#shared/input/common.ts';
import { withoutControls } from '#shared/model/hidden-characters.ts';
import type {
  ImportSource,
  ImportedAttachment,
  ImportedNote,
  ImportedPerson,
  SkippedPart,
} from '#shared/model/import.ts';
import { guessDay } from '#shared/model/import/guess-day.ts';
import type { NoteTime } from '#shared/model/import/guess-day.ts';
import { guessPerson } from '#shared/model/import/guess-person.ts';
import type { GuessPerson } from '#shared/model/import/guess-person.ts';
import type { ImportPerson, ImportRecord, ImportTarget } from '#shared/model/import/preview.ts';
import { isTextTooLarge } from '#shared/model/too-large.ts';
import { folded } from '#shared/model/search/tokens.ts';
import { framed } from '../keys/bytes.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { importedBefore } from '../sql/queries/imports.ts';
import { allPeople } from '../sql/queries/people.ts';
import type { Outcome } from './outcomes.ts';

/** A note as it is handed to the vault. What hangs on it and is too much to be kept is only counted. */
export interface HandedNote extends ImportedNote {
  readonly filesLeft: number;
}

/** A part of what was read, small enough for one message. */
interface ImportBatch {
  readonly notes: readonly HandedNote[];
  readonly people: readonly ImportedPerson[];
  readonly skipped: readonly SkippedPart[];
}

/** The first part says of what it and those that follow are; the others, null. */
export interface HandedPart extends ImportBatch {
  readonly begins: ImportBegin | null;
}

export interface StagedNote extends Pick<HandedNote, 'sourceId' | 'title' | 'text' | 'tags'> {
  /** Index of its folder. */
  readonly folder: number;
  readonly attachments: readonly ImportedAttachment[];
  readonly filesLeft: number;
  readonly hash: Uint8Array;
  readonly time: NoteTime | null;
  /** Id of whom it names, or null. */
  readonly guess: string | null;
  readonly tooLarge: boolean;
}

interface StagedFolder {
  readonly path: readonly string[];
  readonly notes: number[];
}

/** What was read and not imported yet, and what the coach said of it. It lives in memory only. */
export interface Staged {
  readonly source: ImportSource;
  readonly zone: string;
  readonly guess: GuessPerson;
  readonly notes: StagedNote[];
  readonly folders: StagedFolder[];
  readonly folderAt: Map<string, number>;
  readonly people: ImportPerson[];
  readonly skipped: SkippedPart[];
  readonly targets: {
    readonly folder: Map<number, ImportTarget>;
    readonly note: Map<number, ImportTarget>;
  };
  readonly days: Map<number, string>;
  rest: ImportTarget;
  undatedDay: string | null;
  /** Indexes of the notes that came before, and of those of which an older text came before. */
  known: { readonly same: ReadonlySet<number>; readonly changed: ReadonlySet<number> };
  done: { readonly record: ImportRecord; readonly outcomes: readonly Outcome[] } | null;
}

/** Of what the parts that follow are. */
interface ImportBegin {
  readonly source: ImportSource;
  /** IANA time zone of the coach. */
  readonly zone: string;
}

export function beginStaging(
  { db }: Pick<Vault<ReadableDb>, 'db'>,
  { source, zone }: ImportBegin,
): Staged {
  return {
    source,
    zone,
    guess: guessPerson(allPeople(db)),
    notes: [],
    folders: [],
    folderAt: new Map(),
    people: [],
    skipped: [],
    targets: { folder: new Map(), note: new Map() },
    days: new Map(),
    rest: { kind: 'nobody' },
    undatedDay: null,
    known: { same: new Set(), changed: new Set() },
    done: null,
  };
}

export function stage({ db, now }: Vault<ReadableDb>, staged: Staged, batch: ImportBatch): void {
  const at = now().toISOString();
  for (const note of batch.notes) {
    const index = staged.notes.push(stagedNote(staged, note, at)) - 1;
    staged.folders[staged.notes[index]?.folder ?? 0]?.notes.push(index);
  }
  stagePeople(db, staged, batch.people);
  for (const { where, why } of batch.skipped) staged.skipped.push({ where: oneLine(where), why });
}

/** Looks up which notes are in the vault already; again after an undo. Of notes that are alike, the first one comes. */
export function lookUpKnown(db: ReadableDb, staged: Staged): void {
  const same = new Set<number>();
  const changed = new Set<number>();
  const seen = new Set<string>();
  for (const [index, { hash, sourceId }] of staged.notes.entries()) {
    const before = importedBefore(db, { hash, sourceId });
    const key = Buffer.from(hash).toString('base64url');
    if (before.same || seen.has(key)) same.add(index);
    else if (before.origin) changed.add(index);
    seen.add(key);
  }
  staged.known = { same, changed };
}

function stagedNote(staged: Staged, note: HandedNote, now: string): StagedNote {
  const { sourceId, attachments, filesLeft, createdAt, updatedAt } = note;
  const title = oneLine(note.title);
  const text = withoutControls(note.text);
  const path = note.folder.map(oneLine);
  const tags = note.tags.map(oneLine);
  const { zone } = staged;
  return {
    sourceId,
    title,
    text,
    tags,
    attachments,
    filesLeft,
    folder: folderOf(staged, path),
    hash: createHash('sha256')
      .update(framed(['note', title, text, createdAt ?? '']))
      .digest(),
    time: guessDay({ title, createdAt, updatedAt }, { zone, now }),
    guess: staged.guess({ title, folder: path, tags }),
    tooLarge: isTextTooLarge(`${title}\n${text}`),
  };
}

function folderOf({ folders, folderAt }: Staged, path: readonly string[]): number {
  const key = JSON.stringify(path);
  const known = folderAt.get(key);
  if (known !== undefined) return known;
  const index = folders.push({ path, notes: [] }) - 1;
  folderAt.set(key, index);
  return index;
}

function stagePeople(db: ReadableDb, staged: Staged, people: readonly ImportedPerson[]): void {
  if (people.length === 0) return;
  const names = new Set([...allPeople(db), ...staged.people].map((person) => folded(person.name)));
  for (const person of people) {
    const valid = name.safeParse(person.name);
    const role = line.safeParse(person.role).data ?? '';
    if (!valid.success) {
      staged.people.push({ name: oneLine(person.name), role, state: 'not_a_name' });
      continue;
    }
    const key = folded(valid.data);
    staged.people.push({
      name: valid.data,
      role,
      state: names.has(key) ? 'already_here' : 'comes',
    });
    names.add(key);
  }
}

/** Longer, and it is no title any more; the text holds it all. */
const longestLine = 300;

function oneLine(text: string): string {
  const whole = text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return whole.length > longestLine ? whole.slice(0, longestLine).toWellFormed() : whole;
}
