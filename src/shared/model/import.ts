/** The programs and files that notes and people are taken over from. */
const importSources = [
  'markdown',
  'joplin-jex',
  'joplin-raw',
  'standard-notes',
  'notesnook',
  'evernote',
  'people-csv',
] as const;
export type ImportSource = (typeof importSources)[number];

/** A picture or file that belongs to a note. */
export interface ImportedAttachment {
  /** A plain file name: no folder, no control characters, never empty. */
  readonly name: string;
  /** By what the bytes are, where that can be seen; `application/octet-stream` otherwise. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** One note of another program, in the one form that every format is turned into. */
export interface ImportedNote {
  /** The same whenever the same export is read: the format's own id, else a hash of place and content. */
  readonly sourceId: string;
  /** One line; may be empty. */
  readonly title: string;
  /**
   * Markdown without HTML. A line is a line that the writer ended; `\` before a sign takes its meaning, as
   * in CommonMark. Links lead to `https:`, `http:` or `mailto:` alone. Where an attachment stood, there is
   * `![its name](attachment:0)` with its place in `attachments`, which holds none that the text leaves out.
   */
  readonly text: string;
  /** ISO 8601 instants; null where the source does not say, or says what no clock shows. */
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  /** Names of the folders or notebooks that it lay in, the outermost first. */
  readonly folder: readonly string[];
  /** Without `#`, each once, in the order of the source. */
  readonly tags: readonly string[];
  readonly attachments: readonly ImportedAttachment[];
}

/** One row of a table of people. */
export interface ImportedPerson {
  readonly name: string;
  /** What they do; may be empty. */
  readonly role: string;
}

/** Why something of a source does not come along. */
const skipReasons = [
  // What it is
  'not_a_note',
  'encrypted',
  'in_trash',
  'empty',
  'credentials',
  'no_name',
  'unknown_column',
  'duplicate',
  // What is wrong with it
  'unreadable',
  'too_large',
  'unsafe_name',
  'link',
  // Files of notes
  'file_missing',
  'file_unused',
] as const;
export type SkipReason = (typeof skipReasons)[number];

export interface SkippedPart {
  /** Where in the source: a path, a title, or a row, as a person would look for it. Private. */
  readonly where: string;
  readonly why: SkipReason;
}

/**
 * All that one source gave. Nothing is dropped in silence: each note, row and file of the source is a
 * note, a person, an attachment of a note, or stands in `skipped`.
 */
export interface ReadImport {
  readonly source: ImportSource;
  readonly notes: readonly ImportedNote[];
  readonly people: readonly ImportedPerson[];
  readonly skipped: readonly SkippedPart[];
}
