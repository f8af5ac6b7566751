import type { ImportSource } from '../import.ts';

/**
 * What becomes of a note: it comes; it came with an earlier import, or stands in this one already; the
 * coach left it out; nobody, or no day, is known for it; or it is more than a session can hold.
 */
export const importStates = [
  'comes',
  'already_here',
  'left_out',
  'no_person',
  'no_date',
  'too_large',
] as const;
export type ImportState = (typeof importStates)[number];

/** To whom notes go: somebody of the vault, somebody new, or nobody, and then they stay where they are. */
export type ImportTarget =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'nobody' };

/** Whose a note will be; `personId` is null for somebody who is made for it. */
export interface ImportWhose {
  readonly personId: string | null;
  readonly name: string;
}

/** What is to be imported, as it stands. */
export interface ImportOverview {
  readonly source: ImportSource;
  readonly notes: number;
  readonly states: Readonly<Record<ImportState, number>>;
  /** How many folders or notebooks hold notes. */
  readonly folders: number;
  /** Notes whose person was neither found nor chosen by folder or note: `rest` says what becomes of them. */
  readonly unknown: number;
  readonly rest: ImportTarget;
  /** Notes without a day of their own, and the day that the coach chose for them. */
  readonly undated: number;
  readonly undatedDay: string | null;
  /** Rows of a table of people, and how many of them are new. */
  readonly people: number;
  readonly newPeople: number;
  /** Files and pictures that come with the notes, and those that are too large to. */
  readonly attachments: number;
  readonly attachmentsNot: number;
  /** Parts of the source that its reader could not take. */
  readonly skipped: number;
  /** Set once it was imported. */
  readonly done: ImportRecord | null;
}

/** So many rows of a list come at once. */
export const importPageSize = 50;

export interface ImportPart<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

export interface ImportFolder {
  readonly index: number;
  /** Its names, the outermost first; none for notes that lie in no folder. */
  readonly path: readonly string[];
  readonly notes: number;
  /** Who was found in its notes by name; at most three. */
  readonly found: readonly string[];
  /** What the coach chose for it; null where each note goes to whom it names. */
  readonly target: ImportTarget | null;
}

export interface ImportNote {
  readonly index: number;
  /** May be empty. */
  readonly title: string;
  /** The first words of its text. */
  readonly opening: string;
  readonly folder: readonly string[];
  /** `YYYY-MM-DD` */
  readonly day: string | null;
  readonly whose: ImportWhose | null;
  /** What the coach chose for this one note. */
  readonly target: ImportTarget | null;
  /** Whose it is by its folder or by name, where nothing is chosen for it. */
  readonly found: ImportWhose | null;
  readonly state: ImportState;
  /** Whether a note of the same origin came before, with another text; both are kept. */
  readonly changed: boolean;
  readonly attachments: number;
}

export interface ImportPerson {
  readonly name: string;
  readonly role: string;
  readonly state: 'comes' | 'already_here' | 'not_a_name';
}

/** Counts of an import; the states add up to all notes of the source. */
export interface ImportCounts {
  readonly states: Readonly<Record<ImportState, number>>;
  /** People who were made, from a table or for notes. */
  readonly people: number;
  /** Rows of a table of people that made nobody. */
  readonly peopleNot: number;
  /** Files and pictures of the notes that came, and those of them that a session cannot hold. */
  readonly attachments: number;
  readonly attachmentsNot: number;
  readonly skipped: number;
}

export interface ImportRecord extends ImportCounts {
  readonly id: string;
  readonly source: ImportSource;
  /** ISO 8601 instant. */
  readonly at: string;
  /** When it was undone, ISO 8601 instant; null while it stands. */
  readonly undoneAt: string | null;
}

/** A session that came with an import and was changed since. */
export interface ChangedSince {
  readonly sessionId: string;
  readonly personName: string;
  readonly startsAt: string;
  /** It lies in the bin, and cannot be opened from here. */
  readonly inBin: boolean;
}

/** What an undo took back. */
export interface ImportUndone {
  readonly sessions: number;
  readonly people: number;
  /** These stay, because they hold what was written or agreed since; at most twenty are named. */
  readonly stay: readonly ChangedSince[];
  readonly staySessions: number;
  readonly stayPeople: number;
}
