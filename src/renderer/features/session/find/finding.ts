import type { Find, Findable } from '../../../editor/index.ts';
import { findPlaces, noCounts, stepFrom, totalOf } from './places.ts';
import type { Counts, FindPlace, Spot } from './places.ts';

export interface FindState {
  /** What is looked for; null while the bar is closed. */
  readonly text: string | null;
  /** How many are marked in each text that is on the page. */
  readonly counts: Counts;
  /** The one that is shown. */
  readonly spot: Spot | null;
}

/** Finding words in an opened session. */
export interface Finding {
  readonly state: () => FindState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks for other words and shows the first place. */
  readonly change: (text: string) => void;
  readonly step: (by: 1 | -1) => void;
  /** Takes the marks away; with `enter` the cursor goes where the last one shown stood. */
  readonly close: (enter: boolean) => void;
  /** A text comes onto the page, or with null goes from it. */
  readonly join: (place: FindPlace, findable: Findable | null) => void;
  /** A text was changed, and has so many marks now. */
  readonly changed: (place: FindPlace, count: number) => void;
  /** Shows one, if it is there: where a search led. */
  readonly stand: (spot: Spot) => void;
}

/**
 * Marks words in all texts of a session that are on the page, and goes from one to the next. What is put
 * away is not looked into.
 *
 * @param sought the words at first; null leaves the bar closed
 * @param finderOf reads words; null where there are none in a text
 */
export function createFinding(
  sought: string | null,
  finderOf: (text: string) => Find | null,
): Finding {
  let state: FindState = { text: sought, counts: noCounts, spot: null };
  let find = sought === null ? null : finderOf(sought);
  const places = new Map<FindPlace, Findable>();
  const listeners = new Set<() => void>();

  const become = (change: Partial<FindState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const show = (spot: Spot | null) => {
    for (const place of findPlaces) {
      places.get(place)?.show(spot?.place === place ? spot.index : null);
    }
    become({ spot });
  };

  const look = (text: string | null) => {
    find = text === null ? null : finderOf(text);
    const marked = findPlaces.map((place) => [place, places.get(place)?.mark(find) ?? 0]);
    become({ text, counts: Object.fromEntries(marked) as Counts, spot: null });
  };

  const counted = (place: FindPlace, count: number) => {
    const counts = { ...state.counts, [place]: count };
    const { spot } = state;
    const gone = spot?.place === place && spot.index >= count;
    become({ counts, spot: gone ? null : spot });
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(text) {
      look(text);
      show(stepFrom(state.counts, null, 1));
    },
    step(by) {
      if (totalOf(state.counts) > 0) show(stepFrom(state.counts, state.spot, by));
    },
    close(enter) {
      const { spot } = state;
      // The marks are still there to be counted by.
      if (enter) places.get(spot?.place ?? 'document')?.enter(spot?.index ?? null);
      look(null);
    },
    join(place, findable) {
      if (findable === null) places.delete(place);
      else places.set(place, findable);
      counted(place, findable?.mark(find) ?? 0);
    },
    changed: counted,
    stand(spot) {
      if (spot.index < state.counts[spot.place]) show(spot);
    },
  };
}
