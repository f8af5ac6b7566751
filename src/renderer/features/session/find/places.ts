/** The texts of a session in which words are found, in the order in which they are gone through. */
export const findPlaces = ['document', 'notes', 'reflection'] as const;
export type FindPlace = (typeof findPlaces)[number];

export type Counts = { readonly [place in FindPlace]: number };
export const noCounts: Counts = { document: 0, notes: 0, reflection: 0 };

/** One of what is marked: in which text, and the how manieth there, from 0. */
export interface Spot {
  readonly place: FindPlace;
  readonly index: number;
}

export function totalOf(counts: Counts): number {
  return findPlaces.reduce((sum, place) => sum + counts[place], 0);
}

/** How many are marked before a spot, over all texts. */
export function numberOf(counts: Counts, { place, index }: Spot): number {
  const before = findPlaces.slice(0, findPlaces.indexOf(place));
  return before.reduce((sum, each) => sum + counts[each], index);
}

/** The spot so many after the first; round and round. Null where nothing is marked. */
function spotAt(counts: Counts, number: number): Spot | null {
  const total = totalOf(counts);
  if (total === 0) return null;
  let left = ((number % total) + total) % total;
  for (const place of findPlaces) {
    if (left < counts[place]) return { place, index: left };
    left -= counts[place];
  }
  return null;
}

/** The next spot, or the one before; from none, the first or the last. */
export function stepFrom(counts: Counts, from: Spot | null, by: 1 | -1): Spot | null {
  if (from === null) return spotAt(counts, by === 1 ? 0 : -1);
  return spotAt(counts, numberOf(counts, from) + by);
}
