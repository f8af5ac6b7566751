import { words } from '#shared/words/index.ts';

/** Calendar day of an instant in a zone, `YYYY-MM-DD`. */
export function dayOf(instant: string | Date, zone: string = systemZone()): string {
  const parts = new Intl.DateTimeFormat('en-CA-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Wall-clock time of an instant in a zone, `HH:MM`. */
export function timeOf(instant: string | Date, zone: string = systemZone()): string {
  const parts = new Intl.DateTimeFormat('en-GB-u-nu-latn', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('hour')}:${part('minute')}`;
}

export function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Today where the laptop is. */
export function today(now: Date = new Date()): string {
  return dayOf(now);
}

/** `day` moved by whole days in the calendar, whatever the clocks do. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export type DateForm = 'day' | 'weekday' | 'long' | 'time' | 'dayTime' | 'longTime';

const forms: { readonly [form in DateForm]: Intl.DateTimeFormatOptions } = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  dayTime: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  longTime: {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  },
};

/** An instant in the system's language, in `zone` (the system's when not given). */
export function formatInstant(instant: string | Date, form: DateForm, zone?: string): string {
  return new Intl.DateTimeFormat(undefined, {
    ...forms[form],
    timeZone: zone ?? systemZone(),
  }).format(new Date(instant));
}

/** A calendar day `YYYY-MM-DD` in the system's language. */
export function formatDay(day: string, form: 'day' | 'weekday' | 'long' = 'day'): string {
  return new Intl.DateTimeFormat(undefined, { ...forms[form], timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** 'Today', 'Tomorrow', 'Yesterday', or the date; the year only when it is not this one. */
export function relativeDay(day: string, from: string = today()): string {
  const away = daysBetween(from, day);
  if (away === 0) return words.common.today;
  if (away === 1) return words.common.tomorrow;
  if (away === -1) return words.common.yesterday;
  return formatDay(day, day.slice(0, 4) === from.slice(0, 4) ? 'weekday' : 'day');
}
