import { readDate } from '../search/dates/read.ts';
import { addDays, daysBetween, isDay } from './wall-clock.ts';

/** What is read from a text that names no day; no field takes it for one. */
const noSuchDay = 'impossible';

/** Where a text is typed. */
interface Typing {
  /** BCP 47: it says whether day or month comes first. */
  readonly locale: string;
  /** Calendar day: a day without a year is the one nearest to it. */
  readonly today: string;
}

/**
 * The calendar day that a typed text means, `YYYY-MM-DD`; empty for an empty text, 'impossible' for any other.
 * Taken are `2026-03-05`, the numbers in the order of the locale (`5/3/2026`, `5.3.`), and the day and the
 * month in words of either language (`5 March`, `tomorrow`).
 */
export function readTypedDay(text: string, { locale, today }: Typing): string {
  const typed = text.trim();
  if (typed === '') return '';
  return inNumbers(typed, locale, today) ?? inWords(typed, today) ?? noSuchDay;
}

/** A calendar day as it stands in a field: short, with the month in letters, and read back as the same day. */
export function writtenDay(day: string, { locale, today }: Typing): string {
  const written = waysIn(locale).inLetters.format(new Date(`${day}T00:00:00Z`));
  return readTypedDay(written, { locale, today }) === day ? written : day;
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
  const made = { inNumbers: orderedIn(locale), inLetters };
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

function inNumbers(text: string, locale: string, today: string): string | null {
  const found = /^(\d{1,4})(?<mark>[-./])(\d{1,2})(?:\k<mark>(\d{4}|\d{2})?)?$/u.exec(
    text.replaceAll(/\s/gu, ''),
  );
  if (!found) return null;
  const [one = '', two = '', three] = [found[1], found[3], found[4]];
  if (one.length > 2) return one.length === 4 && three ? isoDay(one, two, three) : null;
  const monthFirst = found.groups?.['mark'] !== '.' && beginsWithMonth(locale);
  const [day, month] = monthFirst ? [two, one] : [one, two];
  if (three === undefined) return nearest(Number(month), Number(day), today);
  return isoDay(three.length === 2 ? `20${three}` : three, month, day);
}

function beginsWithMonth(locale: string): boolean {
  const { order } = numbersOfDay(locale);
  return order.indexOf('month') < order.indexOf('day');
}

function inWords(text: string, today: string): string | null {
  const name = readDate(text);
  if (name?.type === 'day') return name.day;
  if (name?.type === 'near') return addDays(today, name.days);
  if (name?.type !== 'recurring' || name.what.kind !== 'day') return null;
  return nearest(name.what.month, name.what.day, today);
}

/** A leap day may lie in none of the three years. */
function nearest(month: number, day: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const away = (one: string) => Math.abs(daysBetween(today, one));
  const [found] = [year - 1, year, year + 1]
    .flatMap((each) => isoDay(String(each), String(month), String(day)) ?? [])
    .toSorted((one, other) => away(one) - away(other));
  return found ?? null;
}

function isoDay(year: string, month: string, day: string): string | null {
  const named = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(named) ? named : null;
}
