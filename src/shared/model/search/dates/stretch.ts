import { assertNever } from '../../assert-never.ts';
import { weekdayOf } from '../../schedule/occurrences.ts';
import { addDays, addMonths, isDay } from '../../schedule/wall-clock.ts';
import type { DateName, DateUnit, DayStretch, PartOfYear, Recurring, Which } from './name.ts';

/** A leap day may be eight years off, around a century's end. */
const farthest = 8;

/**
 * The days that a name stands for. Weeks begin on Monday, seasons are those of meteorology in the north:
 * spring is March to May.
 *
 * @param today calendar day
 */
export function stretchOf(name: DateName, today: string): DayStretch {
  switch (name.type) {
    case 'day':
      return oneDay(name.day);
    case 'year':
      return unitFrom(`${name.year}-01-01`, 'year');
    case 'near':
      return oneDay(addDays(today, name.days));
    case 'unit': {
      const now = firstOf(name.unit, today);
      return unitFrom(add(now, name.unit, -name.back), name.unit);
    }
    case 'ago':
      return unitFrom(add(today, name.unit, -name.count), name.unit);
    case 'past':
      return { from: add(today, name.unit, -name.count), until: addDays(today, 1) };
    case 'recurring':
      return name.what.kind === 'weekday'
        ? weekday(name.what.weekday, name.which, today)
        : ofSomeYear(name.what, name.which, today);
    case 'ofYear':
      return partOf(name.year, name.what);
    default:
      return assertNever(name);
  }
}

function weekday(wanted: number, which: Which, today: string): DayStretch {
  const ofThisWeek = addDays(firstOf('week', today), wanted - 1);
  const late = which === 'last' ? ofThisWeek >= today : which === 'latest' && ofThisWeek > today;
  return oneDay(late ? addDays(ofThisWeek, -7) : ofThisWeek);
}

function ofSomeYear(
  what: Exclude<Recurring, { kind: 'weekday' }>,
  which: Which,
  today: string,
): DayStretch {
  const year = Number(today.slice(0, 4));
  const near = Array.from({ length: farthest + 1 }, (_, back) => inYear(what, year - back)).filter(
    (stretch) => stretch !== null,
  );
  const found = near.find(({ from, until }) => {
    if (which === 'last') return until <= today;
    return from <= today && (which === 'latest' || today < until);
  });
  // Every name recurs within these years; only that of `this` may be yet to come.
  const fallback = near[0] ?? oneDay(today);
  return found ?? fallback;
}

/** Null for a leap day in a year that has none. */
function inYear(what: Exclude<Recurring, { kind: 'weekday' }>, year: number): DayStretch | null {
  if (what.kind !== 'day') return partOf(year, what);
  const { from } = months(year, what.month, 1);
  const day = `${from.slice(0, 8)}${String(what.day).padStart(2, '0')}`;
  return isDay(day) ? oneDay(day) : null;
}

function partOf(year: number, what: PartOfYear): DayStretch {
  switch (what.kind) {
    case 'month':
      return months(year, what.month, 1);
    case 'quarter':
      return months(year, what.quarter * 3 - 2, 3);
    case 'season':
      return months(year, what.season * 3 + 3, 3);
    default:
      return assertNever(what);
  }
}

function months(year: number, month: number, count: number): DayStretch {
  const from = addMonths(`${year}-01-01`, month - 1);
  return { from, until: addMonths(from, count) };
}

function oneDay(day: string): DayStretch {
  return unitFrom(day, 'day');
}

function unitFrom(from: string, unit: DateUnit): DayStretch {
  return { from, until: add(from, unit, 1) };
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

function add(day: string, unit: DateUnit, count: number): string {
  if (unit === 'day') return addDays(day, count);
  return unit === 'week' ? addDays(day, count * 7) : addMonths(day, count * monthsOf[unit]);
}

/** The first day of the unit in which a day lies. */
function firstOf(unit: Exclude<DateUnit, 'day'>, day: string): string {
  if (unit === 'week') return addDays(day, 1 - weekdayOf(day));
  const before = (Number(day.slice(5, 7)) - 1) % monthsOf[unit];
  return addMonths(`${day.slice(0, 8)}01`, -before);
}
