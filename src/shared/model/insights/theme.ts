import type { EntryKind } from '../entry.ts';
import type { SnippetPart } from '../search/result.ts';
import type { PeriodUnit } from './periods.ts';

/** A word, or two, that came back in a stretch of time. */
export interface Theme {
  /** As it was most often written. */
  readonly text: string;
  /** In how many of the sessions it stands. */
  readonly sessions: number;
  /** In how many it would, if it stood in these as often as elsewhere; null where that is not known. */
  readonly expected: number | null;
  /** Oldest first; also periods in which it stands in none. */
  readonly course: readonly ThemePeriod[];
}

interface ThemePeriod {
  /** Its first calendar day. */
  readonly day: string;
  readonly sessions: number;
  /** Sessions of this period that were looked at. */
  readonly of: number;
}

/** What was looked at, so that every number can be understood. */
export interface LookedAt {
  readonly sessions: number;
  /** False where there are more in the stretch, and only the newest were looked at. */
  readonly all: boolean;
  /** Calendar day of the oldest of them; null without any. */
  readonly since: string | null;
}

export interface ThemesPage {
  readonly unit: PeriodUnit;
  readonly looked: LookedAt;
  /** Sessions with which these were compared; 0 where there are too few to compare with. */
  readonly compared: number;
  /** The most telling first. */
  readonly themes: readonly Theme[];
  /** The same over what was answered about obstacles and limits. */
  readonly obstacles: readonly Theme[];
  /** Of the sessions looked at, in how many something was answered about those. */
  readonly answered: number;
}

/** A piece of a session in which a theme stands. */
export interface ThemeLine {
  readonly sessionId: string;
  readonly entryKey: string;
  readonly kind: EntryKind;
  readonly personName: string;
  readonly startsAt: string;
  readonly zone: string;
  readonly snippet: readonly SnippetPart[];
}

export interface ThemeLines {
  readonly unit: PeriodUnit;
  readonly theme: Theme;
  /** Sessions that were looked at for it. */
  readonly of: number;
  /** Of everyone in whose sessions it stands, the most sessions first. */
  readonly people: readonly ThemePerson[];
  /** Pieces in which it stands. */
  readonly found: number;
  /** The newest of these, newest first. */
  readonly lines: readonly ThemeLine[];
}

interface ThemePerson {
  readonly personId: string;
  readonly name: string;
  readonly sessions: number;
}
