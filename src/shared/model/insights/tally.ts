import { termsOf } from './terms.ts';

/** In which sessions a word or a phrase stands, by their numbers, and how it was written. */
interface Tallied {
  readonly sessions: number[];
  readonly forms: Map<string, number>;
}

/** What stands in sessions, gathered session by session. */
export interface Tally {
  /** @param session its number; what was added before has a lower one, or the same */
  add(session: number, text: string): void;
  /** By key, as `termsOf` gives it. */
  readonly found: ReadonlyMap<string, Tallied>;
}

/** @param names folded words that are not counted */
export function makeTally(names: ReadonlySet<string>): Tally {
  const found = new Map<string, Tallied>();
  return {
    found,
    add: (session, text) => {
      for (const { key, from, to } of termsOf(text, names)) {
        const known = found.get(key) ?? { sessions: [], forms: new Map<string, number>() };
        if (known.sessions.length === 0) found.set(key, known);
        if (known.sessions.at(-1) !== session) known.sessions.push(session);
        const form = text.slice(from, to);
        known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
      }
    },
  };
}

/** As it was most often written; of equal ones the first. */
export function usualForm({ forms }: Pick<Tallied, 'forms'>): string {
  let usual = '';
  let most = 0;
  for (const [form, times] of forms) {
    if (times > most) [usual, most] = [form, times];
  }
  return usual;
}

/** In how many of some other sessions each of these keys stands. */
export interface Elsewhere {
  readonly sessions: number;
  readonly found: ReadonlyMap<string, number>;
}
