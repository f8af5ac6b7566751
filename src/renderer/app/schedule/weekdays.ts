import { locale } from '#shared/words/language.ts';
import type { Weekday } from '#shared/model/schedule.ts';
import { formatInstant } from '../../ui/dates.ts';

const monday = Date.UTC(2026, 0, 5);

/** 'Thursday', in the system's language. */
export function weekdayName(weekday: Weekday): string {
  return new Intl.DateTimeFormat(locale(), { weekday: 'long', timeZone: 'UTC' }).format(
    monday + (weekday - 1) * 86_400_000,
  );
}

/** `HH:MM` as the system writes times. */
export function wallTime(time: string): string {
  return formatInstant(`2026-01-05T${time}:00Z`, 'time', 'UTC');
}

/** Newer than the compiler's own description of it. */
type LocaleWithWeeks = Intl.Locale & { getWeekInfo(): { readonly firstDay: number } };

/** The days of the week from the one on which it begins in `locale`. */
export function weekdaysIn(locale: string): readonly Weekday[] {
  const { firstDay } = (new Intl.Locale(locale) as LocaleWithWeeks).getWeekInfo();
  return Array.from({ length: 7 }, (_, index) => (((firstDay - 1 + index) % 7) + 1) as Weekday);
}
