import type { SessionPlan } from '../model/session.ts';

type Format = Omit<Intl.DateTimeFormatOptions, 'timeZone'>;

/**
 * The day of a plan and its hours, each in the session's own zone.
 *
 * @param locale BCP 47
 */
export function spanOf(
  { startsAt, zone, durationMinutes }: SessionPlan,
  locale: string,
): { readonly day: string; readonly hours: string } {
  const start = new Date(startsAt);
  const end = new Date(start.getTime() + durationMinutes * 60_000);
  const hours = formatter(locale, zone, {
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return {
    day: formatter(locale, zone, { dateStyle: 'full' }).format(start),
    hours: hours.formatRange(start, end),
  };
}

/** An instant with its zone, as in 'November 22, 2026 at 10:05 AM GMT+1'. */
export function instantIn(instant: string, zone: string, locale: string): string {
  return formatter(locale, zone, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(instant));
}

/** The day of an instant in a zone, as in 'November 22, 2026'. */
export function dayIn(instant: string, zone: string, locale: string): string {
  return formatter(locale, zone, { dateStyle: 'long' }).format(new Date(instant));
}

/** A calendar day `YYYY-MM-DD`, which is the same everywhere. */
export function dayText(day: string, locale: string): string {
  return formatter(locale, 'UTC', { dateStyle: 'medium' }).format(new Date(`${day}T00:00:00Z`));
}

// A zone or locale that this machine does not know must not keep a page from being read.
function formatter(locale: string, timeZone: string, format: Format): Intl.DateTimeFormat {
  for (const [language, zone] of [
    [locale, timeZone],
    ['en', timeZone],
    [locale, 'UTC'],
  ] as const) {
    try {
      return new Intl.DateTimeFormat(language, { ...format, timeZone: zone });
    } catch {
      // Tries the next pair.
    }
  }
  return new Intl.DateTimeFormat('en', { ...format, timeZone: 'UTC' });
}
