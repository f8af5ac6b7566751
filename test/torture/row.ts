/** How many cases: `small` is the subset that `npm test` runs, `full` what TESTS asks for. */
export type Scale = 'small' | 'full';

export interface RowOptions {
  readonly scale: Scale;
  /** Chance repeats: the same seed makes the same cases. */
  readonly seed: number;
  /** An empty folder for this row alone; it is removed afterwards. */
  readonly folder: string;
  /** Says how far a long row has come. */
  readonly tell: (line: string) => void;
}

export interface RowResult {
  readonly cases: number;
  /** In how many cases the fault really came; the rest prove nothing and are no success. */
  readonly fired: number;
  /** How many cases ended how, by the words that the table shows. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Writes that were acknowledged and are gone. */
  readonly lost: number;
  /** What is true and worth knowing beside the counts. */
  readonly notes: readonly string[];
  /** Every case that did not end as it must, one sentence each. */
  readonly failures: readonly string[];
  /** Why some cases, or all of them, could not be run on this machine, and how many. */
  readonly skipped?: { readonly cases: number; readonly why: string };
}

/** One row of the list of what must be survived. */
export interface TortureRow {
  /** Its number in that list. */
  readonly id: number;
  readonly title: string;
  readonly run: (options: RowOptions) => Promise<RowResult>;
}

/** What `small` and `full` mean for a row: how many cases each. */
export function countFor(scale: Scale, counts: Readonly<Record<Scale, number>>): number {
  return counts[scale];
}

/** Counts cases by how they ended. */
export function tally(outcomes: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
