import { addDays, clockAt, daysBetween } from '#shared/model/schedule/wall-clock.ts';
import { locale } from '#shared/words/language.ts';
import { words } from '#shared/words/index.ts';

/** Making a formatter costs far more than using one, and a list asks for the same ones again. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale(), options]);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale(), options);
  formatters.set(key, made);
  return made;
}

/** Calendar day of an instant in a zone, `YYYY-MM-DD`. */
export function dayOf(instant: string | Date, zone: string = systemZone()): string {
  return clockAt(instant, zone).day;
}

/** Wall-clock time of an instant in a zone, `HH:MM`. */
export function timeOf(instant: string | Date, zone: string = systemZone()): string {
  return clockAt(instant, zone).time;
}

export function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Today where the laptop is. */
export function today(now: Date = new Date()): string {
  return dayOf(now);
}

export { addDays, daysBetween };

export type DateForm =
  | 'day'
  | 'weekday'
  | 'month'
  | 'long'
  | 'time'
  | 'dayTime'
  | 'dateTime'
  | 'longTime'
  | 'zoned';

const longTime: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
};

const forms: { readonly [form in DateForm]: Intl.DateTimeFormatOptions } = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  dayTime: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  dateTime: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  },
  longTime,
  zoned: { ...longTime, timeZoneName: 'short' },
};

/** An instant in the app's language, in `zone` (the system's when not given). */
export function formatInstant(instant: string | Date, form: DateForm, zone?: string): string {
  return formatter({ ...forms[form], timeZone: zone ?? systemZone() }).format(new Date(instant));
}

/** A calendar day `YYYY-MM-DD` in the app's language. */
export function formatDay(day: string, form: 'day' | 'weekday' | 'month' | 'long' = 'day'): string {
  return formatter({ ...forms[form], timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/**
 * 'Today', 'Tomorrow', 'Yesterday', or the date; the year only when it is not this one.
 *
 * @param place `within` a sentence, where 'today' is not capitalised
 */
export function relativeDay(
  day: string,
  from: string = today(),
  place: 'alone' | 'within' = 'alone',
): string {
  const away = daysBetween(from, day);
  const { common } = words;
  if (away === 0) return place === 'alone' ? common.today : common.todayWithin;
  if (away === 1) return place === 'alone' ? common.tomorrow : common.tomorrowWithin;
  if (away === -1) return place === 'alone' ? common.yesterday : common.yesterdayWithin;
  return formatDay(day, day.slice(0, 4) === from.slice(0, 4) ? 'weekday' : 'day');
}

/** 'Yesterday at 18:04': the day as `relativeDay` says it, and the time. */
export function relativeInstant(
  instant: string,
  place: 'alone' | 'within' = 'alone',
  now: Date = new Date(),
): string {
  const day = relativeDay(dayOf(instant), today(now), place);
  return words.common.dayAtTime(day, formatInstant(instant, 'time'));
}
