/** How much of a stranger's file is taken in before it is refused. */
export interface ImportLimits {
  /** Bytes of the chosen file, and of everything that it unpacks to. */
  readonly totalBytes: number;
  /** Files in an archive or folder, or notes in one file. */
  readonly entries: number;
  /** Bytes of one file; a larger one stays out, the rest comes. */
  readonly entryBytes: number;
  /** How many times its packed size a packed file may have; no text or picture comes near. */
  readonly ratio: number;
  /** Characters of one note, before and after it is made Markdown. */
  readonly noteChars: number;
  /** Elements of one note's HTML, and how deep they may lie in each other. */
  readonly elements: number;
  readonly depth: number;
  /** Rows of a table of people. */
  readonly rows: number;
}

const mebibyte = 1024 * 1024;

/** What the largest vaults of these programs hold, and what an ordinary machine has memory for. */
export const importLimits: ImportLimits = {
  totalBytes: 512 * mebibyte,
  entries: 20_000,
  entryBytes: 64 * mebibyte,
  ratio: 200,
  noteChars: 1_000_000,
  elements: 100_000,
  depth: 100,
  rows: 5_000,
};
