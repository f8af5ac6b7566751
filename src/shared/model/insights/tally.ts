import { termsOf } from './terms.ts';

/** In which sessions a word or a phrase stands, by their numbers, and how it was written. */
interface Tallied {
  readonly sessions: number[];
  /** As it was written first, and how often so: of most words there is no other form. */
  readonly first: string;
  times: number;
  others: Map<string, number> | null;
}

/** What stands in sessions, gathered session by session. */
export interface Tally {
  /** @param session its number; what was added before has a lower one, or the same */
  add(session: number, text: string): void;
  /** By key, as `termsOf` gives it. */
  readonly found: ReadonlyMap<string, Tallied>;
  /** Keys that stand in more than one session: of years of notes a small part of all. */
  readonly returning: ReadonlySet<string>;
}

/** @param names folded words that are not counted */
export function makeTally(names: ReadonlySet<string>): Tally {
  const found = new Map<string, Tallied>();
  const returning = new Set<string>();
  return {
    found,
    returning,
    add: (session, text) => {
      for (const { key, from, to } of termsOf(text, names)) {
        const form = text.slice(from, to);
        const known = found.get(key);
        if (known === undefined) {
          found.set(key, { sessions: [session], first: form, times: 1, others: null });
          continue;
        }
        if (known.sessions.at(-1) !== session) {
          known.sessions.push(session);
          returning.add(key);
        }
        countForm(known, form);
      }
    },
  };
}

/** As it was most often written; of equal ones the first. */
export function usualForm({ first, times, others }: Tallied): string {
  let usual = first;
  let most = times;
  for (const [form, count] of others ?? []) {
    if (count > most) [usual, most] = [form, count];
  }
  return usual;
}

function countForm(known: Tallied, form: string): void {
  if (form === known.first) {
    known.times += 1;
    return;
  }
  known.others ??= new Map();
  known.others.set(form, (known.others.get(form) ?? 0) + 1);
}

/** In how many of some other sessions each of these keys stands. */
export interface Elsewhere {
  readonly sessions: number;
  readonly found: ReadonlyMap<string, number>;
}
