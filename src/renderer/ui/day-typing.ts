import { numbersOfDay, readTypedDay, writtenDay } from '#shared/model/schedule/typed-day.ts';
import { locale } from '#shared/words/language.ts';
import { words } from '#shared/words/index.ts';
import { today } from './dates.ts';

/**
 * What is typed into a field for a day: `YYYY-MM-DD`, empty, or `noSuchDay`.
 *
 * @param when where the year is left out: whether what is to come is asked for, or what has been
 */
export function dayTyped(text: string, when: 'coming' | 'past'): string {
  return readTypedDay(text, { locale: locale(), today: today(), when });
}

/** A day as it stands in a field that nobody types in. */
export function dayWritten(day: string): string {
  return writtenDay(day, locale());
}

/** How a day can be typed in numbers: 'DD/MM/YYYY'. */
export function dayPattern(): string {
  const { order, mark } = numbersOfDay(locale());
  return order.map((part) => words.common.dayLetters[part]).join(mark);
}

/** Opens the system's calendar at its field, where the system lets it. */
export function openCalendar(field: HTMLInputElement): void {
  try {
    field.showPicker();
  } catch {
    // Refused without a hand's doing; the day can be typed all the same.
  }
}
