import type { SaidWords } from '../shape.ts';

/** Sentences around a date. */
export const said = {
  day: (day: string) =>
    new Intl.DateTimeFormat('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })
      .format(new Date(`${day}T12:00:00.000Z`))
      .replace(',', ''),
  // A place as it stands inside a sentence: 'the small room', but 'Room 4'.
  when: (day: string, time: string, place: string) =>
    `${day}, ${time}, ${place.replace(/^(The|A|Her|His|Their|Video) /u, (word) => word.toLowerCase())}`,
  agreed: (next: string) => `${next}. Both said yes.`,
  noDate: 'No date yet.',
  noDateFound: 'No date found for the next one. Write on Monday.',
  movedFrom: (day: string) => `Moved from ${day}.`,
} as const satisfies SaidWords;
