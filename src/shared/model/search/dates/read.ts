import { isDay } from '../../schedule/wall-clock.ts';
import type { DateName, PartOfYear, Recurring } from './name.ts';
import type { DateWord } from './word.ts';
import { dateWord } from './words.ts';

/** No date has more words. */
export const longestDate = 3;

/** Years that a text can name. Others are slips of the keyboard, and no four digits are cut short. */
const years = { first: 1900, past: 2200 } as const;

const winter = 3;

/** A word of a date, or digits in the form of one. */
type Part =
  | DateWord
  | { readonly type: 'digits'; readonly number: number }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'winter'; readonly year: number }
  | { readonly type: 'quarter'; readonly quarter: number }
  | { readonly type: 'whole'; readonly name: DateName };

/** What a text names as a date, in English or German; null where it names none as a whole. */
export function readDate(text: string): DateName | null {
  const words = text.trim().split(/\s+/u);
  if (words.length > longestDate) return null;
  const parts: Part[] = [];
  for (const word of words) {
    const part = partOf(word.replace(/[,.]$/u, ''));
    if (part === null) return null;
    parts.push(part);
  }
  const [one, two, three] = parts;
  if (one === undefined) return null;
  if (two === undefined) return ofOne(one);
  return three === undefined ? ofTwo(one, two) : ofThree(one, two, three);
}

function ofOne(one: Part): DateName | null {
  if (one.type === 'whole') return one.name;
  if (one.type === 'year' || one.type === 'near') return one;
  const what = recurringOf(one);
  return what && { type: 'recurring', what, which: 'latest' };
}

function ofTwo(one: Part, two: Part): DateName | null {
  if (one.type === 'last' || one.type === 'this') {
    if (two.type === 'unit') {
      const { unit } = two;
      return unit === 'day' ? null : { type: 'unit', unit, back: one.type === 'last' ? 1 : 0 };
    }
    const what = recurringOf(two);
    return what && { type: 'recurring', what, which: one.type };
  }
  if (two.type === 'year') {
    const what = partOfYear(one);
    return what && ofYear(two.year, what);
  }
  if (one.type === 'season' && one.season === winter && two.type === 'winter')
    return ofYear(two.year, { kind: 'season', season: winter });
  const what = dayOf(one, two);
  return what && { type: 'recurring', what, which: 'latest' };
}

function ofThree(one: Part, two: Part, three: Part): DateName | null {
  const ago =
    three.type === 'ago' ? counted(one, two) : one.type === 'before' && counted(two, three);
  if (ago) return { type: 'ago', ...ago };
  if (one.type === 'last') {
    const past = counted(two, three);
    return past && { type: 'past', ...past };
  }
  const what = three.type === 'year' ? dayOf(one, two) : null;
  if (what === null || three.type !== 'year') return null;
  return wholeDay(three.year, what.month, what.day);
}

/** `5 March`, `March 5`; 29 February is a day, of some years. */
function dayOf(one: Part, two: Part) {
  const [month, day] = one.type === 'month' ? [one, two] : [two, one];
  if (month.type !== 'month' || day.type !== 'digits') return null;
  const exists = isDay(isoDay(2024, month.month, day.number));
  return exists ? ({ kind: 'day', month: month.month, day: day.number } as const) : null;
}

function counted(count: Part, unit: Part) {
  if ((count.type !== 'digits' && count.type !== 'number') || unit.type !== 'unit') return null;
  return count.number === 0 ? null : { count: count.number, unit: unit.unit };
}

function recurringOf(part: Part): Recurring | null {
  return part.type === 'weekday' ? { kind: 'weekday', weekday: part.weekday } : partOfYear(part);
}

function partOfYear(part: Part): PartOfYear | null {
  if (part.type === 'month') return { kind: 'month', month: part.month };
  if (part.type === 'season') return { kind: 'season', season: part.season };
  return part.type === 'quarter' ? { kind: 'quarter', quarter: part.quarter } : null;
}

function partOf(word: string): Part | null {
  const known = dateWord(word);
  if (known) return known;
  const quarter = /^q([1-4])$/iu.exec(word);
  if (quarter) return { type: 'quarter', quarter: Number(quarter[1]) };
  // Three digits at most, so that no year comes out that has not four of them.
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/iu.exec(word);
  if (digits) return { type: 'digits', number: Number(digits[1]) };
  return yearPart(word) ?? wholeName(word);
}

/** `2024`, and of a winter `2024/25`. */
function yearPart(word: string): Part | null {
  const found = /^(\d{4})(?:\/(\d\d))?$/u.exec(word);
  const year = Number(found?.[1]);
  if (!found || !isYear(year)) return null;
  if (found[2] === undefined) return { type: 'year', year };
  return found[2] === String(year + 1).slice(2) ? { type: 'winter', year } : null;
}

/** `2024-03`, `2024-03-05`, `5.3.2024`, `2024-Q2`, `Q2/2024`. */
function wholeName(word: string): Part | null {
  const forms = [
    /^(?<year>\d{4})-?q(?<quarter>[1-4])$/iu,
    /^q(?<quarter>[1-4])[-/](?<year>\d{4})$/iu,
    /^(?<year>\d{4})-(?<month>\d{1,2})$/u,
    /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/u,
    /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/u,
  ];
  for (const form of forms) {
    const found = form.exec(word)?.groups;
    if (found) return whole(found);
  }
  return null;
}

function whole(found: Readonly<Record<string, string | undefined>>): Part | null {
  const name = nameOf(found);
  return name && { type: 'whole', name };
}

function nameOf(found: Readonly<Record<string, string | undefined>>): DateName | null {
  const year = Number(found['year']);
  if (found['quarter']) return ofYear(year, { kind: 'quarter', quarter: Number(found['quarter']) });
  const month = Number(found['month']);
  if (found['day']) return wholeDay(year, month, Number(found['day']));
  return month < 1 || month > 12 ? null : ofYear(year, { kind: 'month', month });
}

function ofYear(year: number, what: PartOfYear): DateName | null {
  return isYear(year) ? { type: 'ofYear', what, year } : null;
}

function wholeDay(year: number, month: number, day: number): DateName | null {
  const named = isoDay(year, month, day);
  return isYear(year) && isDay(named) ? { type: 'day', day: named } : null;
}

function isYear(year: number): boolean {
  return year >= years.first && year < years.past;
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
