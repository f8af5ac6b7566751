import type { ImportedNote } from '../import.ts';
import { clockAt, instantFrom, isDay, isInYears } from '../schedule/wall-clock.ts';

/** When a note was written, or the day that it is about. */
export interface NoteTime {
  /** ISO 8601 instant. */
  readonly startsAt: string;
  /** The day of it where the coach is, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Of a note of which only the day is known. */
const noon = '12:00';

const yearFirst = /(?<!\d)(?<year>\d{4})[-._/](?<month>\d{1,2})[-._/](?<date>\d{1,2})(?!\d)/u;
const dayFirst = /(?<!\d)(?<date>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/u;

/**
 * The time of a note: the day that its title names, else when it was made, else when it was changed last.
 * Null where none of them is a day that sessions were held on: one to come, or of another century.
 *
 * @param now ISO 8601 instant
 */
export function guessDay(
  { title, createdAt, updatedAt }: Pick<ImportedNote, 'title' | 'createdAt' | 'updatedAt'>,
  { zone, now }: { readonly zone: string; readonly now: string },
): NoteTime | null {
  const made = [createdAt, updatedAt].flatMap((at) => timeOf(at, zone)).filter(isPast);
  const named = dayIn(title);
  if (named !== null) {
    // Made on that very day, it is the hour of the talk more likely than noon is.
    const time = made.find(({ day }) => day === named) ?? timeOn(named, zone);
    if (isPast(time)) return time;
  }
  return made[0] ?? null;

  function isPast({ startsAt, day }: NoteTime): boolean {
    return (
      isInYears(day) && isInYears(startsAt) && (startsAt <= now || day === clockAt(now, zone).day)
    );
  }
}

/** A day that the coach chose for a note, or that stands in a title. */
export function timeOn(day: string, zone: string): NoteTime {
  return { day, startsAt: instantFrom(day, noon, zone) };
}

function timeOf(at: string | null, zone: string): readonly NoteTime[] {
  const instant = at === null ? NaN : Date.parse(at);
  if (Number.isNaN(instant)) return [];
  return [{ startsAt: new Date(instant).toISOString(), day: clockAt(instant, zone).day }];
}

function dayIn(title: string): string | null {
  const {
    year,
    month = '',
    date = '',
  } = (yearFirst.exec(title) ?? dayFirst.exec(title))?.groups ?? {};
  if (year === undefined) return null;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) && isInYears(day) ? day : null;
}
