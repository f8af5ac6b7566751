import { mostWords } from '#shared/model/spelling/state.ts';

/** What is known of words, and looking them up. */
export interface Speller {
  /** Whether anything is to be looked up: off until the settings are read. */
  readonly isOn: () => boolean;
  readonly turn: (on: boolean) => void;
  /** Undefined while it is not known. */
  readonly isRight: (word: string) => boolean | undefined;
  /** Another one whenever something that was known no longer counts. */
  readonly version: () => number;
  /** Looks words up; false where that failed, and then nothing more is known of some. */
  readonly lookUp: (words: readonly string[]) => Promise<boolean>;
  /** Calls a word right until the vault is locked. */
  readonly ignore: (word: string) => void;
  /** Forgets what is known, because other words are right now. */
  readonly forget: () => void;
  /** Forgets all of it, with what was ignored: nothing of a vault stays in a window that is locked. */
  readonly clear: () => void;
  /** Calls `hear` whenever `version` changes, and gives the way to end that. */
  readonly subscribe: (hear: () => void) => () => void;
}

/**
 * Keeps the answers of the dictionaries, so that each word is asked for once.
 *
 * @param wrongOf says which of some words, at most `mostWords`, are wrong, and throws where it cannot
 */
export function makeSpeller(
  wrongOf: (words: readonly string[]) => Promise<readonly string[]>,
): Speller {
  const known = new Map<string, boolean>();
  const ignored = new Set<string>();
  const listeners = new Set<() => void>();
  let on = false;
  let version = 0;
  let forgotten = 0;

  const changed = () => {
    version += 1;
    for (const hear of listeners) hear();
  };
  const forget = () => {
    known.clear();
    forgotten += 1;
    changed();
  };
  /** False where what was asked for no longer counts: after a lock nothing is kept. */
  const lookUpSome = async (words: readonly string[]): Promise<boolean> => {
    const asked = forgotten;
    const wrong = new Set(await wrongOf(words));
    if (asked !== forgotten) return false;
    for (const word of words) known.set(word, !wrong.has(word));
    return true;
  };
  return {
    isOn: () => on,
    turn: (next) => {
      if (next === on) return;
      on = next;
      changed();
    },
    isRight: (word) => (ignored.has(word) ? true : known.get(word)),
    version: () => version,
    lookUp: async (words) => {
      const left = [...new Set(words)];
      try {
        while (left.length > 0) {
          // One after the other: what is written meanwhile, and a save, come in between.
          if (!(await lookUpSome(left.splice(0, mostWords)))) return false;
        }
        return true;
      } catch {
        return false;
      }
    },
    ignore: (word) => {
      ignored.add(word);
      changed();
    },
    forget,
    clear: () => {
      ignored.clear();
      on = false;
      forget();
    },
    subscribe: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}
