import { readDate } from '../search/dates/read.ts';
import { addDays, isDay } from './wall-clock.ts';

/** What is read from a text that names no day. */
export const noSuchDay = 'impossible';

/** Years that a day can be meant in; as in the search, others are slips of the keyboard. */
const years = { first: 1900, past: 2200 } as const;

/** Where a text is typed. */
interface Typing {
  /** BCP 47: it says whether day or month comes first. */
  readonly locale: string;
  /** Calendar day. */
  readonly today: string;
  /** Which one a day without a year is: the first from today on, or the last up to today. */
  readonly when: 'coming' | 'past';
}

/**
 * The calendar day that a typed text means, `YYYY-MM-DD`; empty for an empty text, `noSuchDay` for any other.
 * Taken are `2026-03-05`, the numbers in the order of the locale (`5/3/2026`, `5.3.`), and the day and the
 * month in words of either language (`5 March`, `tomorrow`).
 */
export function readTypedDay(text: string, typing: Typing): string {
  const typed = text.trim();
  if (typed === '') return '';
  return inNumbers(typed, typing) ?? inWords(typed, typing) ?? noSuchDay;
}

/**
 * A calendar day as it stands in a field: short, with the month in letters. Where that would not be read back as
 * the same day, it is written `YYYY-MM-DD`.
 */
export function writtenDay(day: string, locale: string): string {
  const written = waysIn(locale).inLetters.format(new Date(`${day}T00:00:00Z`));
  return readTypedDay(written, { locale, today: day, when: 'past' }) === day ? written : day;
}

/** The parts of a date in numbers, in the order of a locale, with its mark between them. */
interface InNumbers {
  readonly order: readonly ('day' | 'month' | 'year')[];
  readonly mark: string;
}

export function numbersOfDay(locale: string): InNumbers {
  return waysIn(locale).inNumbers;
}

interface Ways {
  readonly inNumbers: InNumbers;
  readonly inLetters: Intl.DateTimeFormat;
  /** Of a month and a day with nothing else: in some locales the numbers begin with the year, and say nothing. */
  readonly monthFirst: boolean;
}

/** Making a formatter costs far more than using one, and a text may hold many days. */
const ways = new Map<string, Ways>();

function waysIn(locale: string): Ways {
  const known = ways.get(locale);
  if (known) return known;
  const inLetters = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const parts = inLetters.formatToParts(0).map(({ type }) => type);
  const monthFirst = parts.indexOf('month') < parts.indexOf('day');
  const made = { inNumbers: orderedIn(locale), inLetters, monthFirst };
  ways.set(locale, made);
  return made;
}

function orderedIn(locale: string): InNumbers {
  const parts = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).formatToParts(0);
  const order = parts.flatMap(({ type }) =>
    type === 'day' || type === 'month' || type === 'year' ? [type] : [],
  );
  return { order, mark: parts.find(({ type }) => type === 'literal')?.value ?? '/' };
}

function inNumbers(text: string, { locale, today, when }: Typing): string | null {
  const found = /^(\d{1,4})(?<mark>[-./])(\d{1,2})(?:\k<mark>(\d{4}|\d{2})?)?$/u.exec(
    text.replaceAll(/\s*([-./])\s*/gu, '$1'),
  );
  if (!found) return null;
  const [one = '', two = '', three] = [found[1], found[3], found[4]];
  if (one.length > 2) return one.length === 4 && three ? isoDay(Number(one), two, three) : null;
  const monthFirst = found.groups?.['mark'] !== '.' && waysIn(locale).monthFirst;
  const [day, month] = monthFirst ? [two, one] : [one, two];
  if (three === undefined) return withoutYear(month, day, today, when);
  return isoDay(three.length === 2 ? centuryOf(Number(three), today) : Number(three), month, day);
}

function inWords(text: string, { today, when }: Typing): string | null {
  // '5.März' is typed as often as '5. März'.
  const name = readDate(text.replaceAll(/(\d\.)(?=\p{L})/gu, '$1 '));
  if (name?.type === 'day') return name.day;
  if (name?.type === 'near') return addDays(today, name.days);
  if (name?.type !== 'recurring' || name.what.kind !== 'day') return null;
  return withoutYear(String(name.what.month), String(name.what.day), today, when);
}

/** A leap day may be eight years off, around a century's end. */
const farthest = 8;

function withoutYear(
  month: string,
  day: string,
  today: string,
  when: Typing['when'],
): string | null {
  const year = Number(today.slice(0, 4));
  const step = when === 'coming' ? 1 : -1;
  const days = Array.from({ length: farthest + 1 }, (_, away) =>
    isoDay(year + away * step, month, day),
  );
  const fits = (each: string) => (when === 'coming' ? each >= today : each <= today);
  return days.find((each) => each !== null && fits(each)) ?? null;
}

/** The year that two digits mean: the nearest one. */
function centuryOf(digits: number, today: string): number {
  const year = Number(today.slice(0, 4));
  const same = year - (year % 100) + digits;
  if (same > year + 50) return same - 100;
  return same <= year - 50 ? same + 100 : same;
}

function isoDay(year: number, month: string, day: string): string | null {
  const named = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year >= years.first && year < years.past && isDay(named) ? named : null;
}
