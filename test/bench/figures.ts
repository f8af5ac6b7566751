import type { MemoryFigures, StartFigures } from './app/measure.ts';
import type { PeerName } from './peers/peer.ts';
import type { Timing } from './timing.ts';

/** What was measured, beside the same in plain SQLite, and the goal. */
export interface Row {
  readonly what: string;
  readonly vault: Timing;
  /** null where plain SQLite has no such thing. */
  readonly plain: Timing | null;
  /** Of the vault's p95, in milliseconds; null where there is none. */
  readonly goal: number | null;
}

/** One kind of searches, or all of them. */
export interface SearchRow {
  readonly kind: string;
  readonly vault: Timing;
  readonly plain: Timing;
  /** null for a peer that did not get so far. */
  readonly peers: { readonly [peer in PeerName]: Timing | null };
}

/** From a closed store to its first answer; milliseconds. */
export interface PeerOpening {
  readonly stopped: string | null;
  readonly openMs: number | null;
  readonly firstAnswerMs: number | null;
  readonly rss: number | null;
}

/** What searching costs at one size. */
export interface SearchFigures {
  readonly rows: readonly SearchRow[];
  /** From the key, or from nothing, to the first answer. */
  readonly firstAnswer: { readonly vault: Timing; readonly plain: Timing };
  /** The first search after opening. */
  readonly first: { readonly vault: Timing; readonly plain: Timing };
  readonly peers: { readonly [peer in PeerName]: PeerOpening };
  readonly memory: MemoryFigures;
}

/** One backup: written, read back from disk and proved. */
export interface Backup {
  readonly bytes: number;
  readonly seconds: number;
}

/** All of one size; what was not measured, or not yet, is null. */
export interface SizeFigures {
  /** When it was measured last. */
  readonly at: string;
  readonly sessions: number;
  readonly bytes: { readonly vault: number; readonly plain: number; readonly records: number };
  readonly rows: readonly Row[] | null;
  readonly backup: Backup | null;
  readonly search: SearchFigures | null;
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: number;
  readonly platform: string;
  readonly node: string;
}

/** What `out/bench.json` holds. */
export interface Report {
  /** Grows when an older program could not read it. */
  readonly format: 2;
  readonly machine: Machine;
  readonly start: StartFigures | null;
  readonly signing: readonly Row[] | null;
  /** Ascending. */
  readonly sizes: readonly SizeFigures[];
}

/** The goals of a search, in milliseconds and beside plain SQLite. */
export const searchGoal = { p95: 16, timesPlain: 1.1 } as const;
export const memoryGoal = 150_000_000;
/** Beside an empty window. */
export const startGoal = 1.5;

/** By the medians. */
export function ratioOf({ vault, plain }: Pick<Row, 'vault' | 'plain'>): number | null {
  return plain === null ? null : vault.p50 / plain.p50;
}

export function isMet({ vault, goal }: Row): boolean | null {
  return goal === null ? null : vault.p95 <= goal;
}

/** The row over all kinds. */
export function allSearches({ rows }: SearchFigures): SearchRow | undefined {
  return rows.find(({ kind }) => kind === everyKind);
}

export const everyKind = 'all';
