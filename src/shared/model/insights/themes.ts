import type { PeriodUnit } from './periods.ts';
import { periodOf, periodsBetween } from './periods.ts';
import type { Elsewhere, Tally } from './tally.ts';
import { usualForm } from './tally.ts';
import type { Theme } from './theme.ts';

/** So few sessions elsewhere say nothing about what is usual. */
export const fewestElsewhere = 5;
/** A phrase takes the place of a word that seldom stands without it. */
const mostlyWithin = 0.7;
const most = 8;

interface Counted {
  readonly key: string;
  readonly sessions: readonly number[];
  readonly expected: number | null;
}

/** Words and phrases in enough sessions to have come back. */
export function recurring(tally: Tally, sessions: number): readonly string[] {
  const least = sessions < 8 ? 2 : 3;
  return [...tally.returning].filter((key) => standing(tally, key) >= least);
}

/**
 * What came back, and more often than elsewhere: those first of which there are most sessions more than
 * there would be if they stood here as often as there.
 *
 * @param days calendar day of each session that was looked at, by its number
 */
export function themesOf(
  tally: Tally,
  {
    days,
    elsewhere,
    unit,
  }: {
    readonly days: readonly string[];
    readonly elsewhere: Elsewhere;
    readonly unit: PeriodUnit;
  },
): readonly Theme[] {
  const counted = recurring(tally, days.length)
    .map((key) => countedOf(tally, key, days.length, elsewhere))
    .filter((term) => surplus(term) >= 1)
    .toSorted(
      (one, other) =>
        surplus(other) - surplus(one) ||
        other.sessions.length - one.sessions.length ||
        (one.key < other.key ? -1 : 1),
    );
  return withoutRepeats(counted, tally)
    .slice(0, most)
    .map((term) => themeOf(tally, term, days, unit));
}

/**
 * In how many of some sessions something would stand, if it stood there as often as elsewhere; to one
 * decimal. Null where there are too few elsewhere.
 */
export function expectedOf(standing: number, elsewhere: number, sessions: number): number | null {
  if (elsewhere < fewestElsewhere) return null;
  return Math.round((standing / elsewhere) * sessions * 10) / 10;
}

function themeOf(
  tally: Tally,
  { key, sessions, expected }: Counted,
  days: readonly string[],
  unit: PeriodUnit,
): Theme {
  const known = tally.found.get(key);
  return {
    text: known ? usualForm(known) : key,
    sessions: sessions.length,
    expected,
    course: courseOf(sessions, days, unit),
  };
}

/** @param sessions numbers of those in which something stands */
export function courseOf(
  sessions: readonly number[],
  days: readonly string[],
  unit: PeriodUnit,
): Theme['course'] {
  const [first, last] = [lowest(days), highest(days)];
  if (first === undefined || last === undefined) return [];
  const standing = new Set(sessions);
  const byPeriod = Map.groupBy(days.keys(), (at) => periodOf(days[at] ?? first, unit));
  return periodsBetween(first, last, unit).map((day) => {
    const looked = byPeriod.get(day) ?? [];
    return { day, sessions: looked.filter((at) => standing.has(at)).length, of: looked.length };
  });
}

function standing({ found }: Tally, key: string): number {
  return found.get(key)?.sessions.length ?? 0;
}

function countedOf(tally: Tally, key: string, sessions: number, elsewhere: Elsewhere): Counted {
  const there = elsewhere.found.get(key) ?? 0;
  return {
    key,
    sessions: tally.found.get(key)?.sessions ?? [],
    expected: expectedOf(there, elsewhere.sessions, sessions),
  };
}

function surplus({ sessions, expected }: Counted): number {
  return sessions.length - (expected ?? 0);
}

/** Each thing once: a phrase or its words, whichever says it. */
function withoutRepeats(counted: readonly Counted[], tally: Tally): readonly Counted[] {
  const taken = new Set<string>();
  const covered = new Set<string>();
  const phrases = counted.filter(({ key, sessions }) => {
    const words = key.split(' ');
    const within = words.filter((word) => sessions.length >= mostlyWithin * standing(tally, word));
    const says = words.length > 1 && within.length > 0 && words.every((word) => !taken.has(word));
    if (!says) return false;
    for (const word of words) taken.add(word);
    for (const word of within) covered.add(word);
    return true;
  });
  const chosen = new Set(phrases.map(({ key }) => key));
  return counted.filter(({ key }) => (key.includes(' ') ? chosen.has(key) : !covered.has(key)));
}

function lowest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
}

function highest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}
