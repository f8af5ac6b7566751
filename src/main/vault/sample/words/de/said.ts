import type { SaidWords } from '../shape.ts';

/** Sentences around a date. */
export const said = {
  day: (day: string) =>
    new Intl.DateTimeFormat('de', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(new Date(`${day}T12:00:00.000Z`)),
  when: (day: string, time: string, place: string) =>
    `${day}, ${time.replace(/^0/u, '')} Uhr, ${place}`,
  agreed: (next: string) => `${next}. Beide haben Ja gesagt.`,
  noDate: 'Noch kein Termin.',
  noDateFound: 'Keinen Termin für das nächste Mal gefunden. Am Montag schreiben.',
  movedFrom: (day: string) => `Verschoben von ${day}.`,
} as const satisfies SaidWords;
