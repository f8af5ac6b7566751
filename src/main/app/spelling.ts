import type { SpellingState } from '#shared/model/spelling/state.ts';
import { findDictionaries, missingDictionaries, startSpelling } from '#main/spelling/index.ts';
import type { Dictionaries, SpellingClient } from '#main/spelling/index.ts';
import type { VaultHost } from '#main/vault/index.ts';

/** How often the worker may end by itself while a vault is open; after that nothing is checked. */
const mostFaults = 3;

/** Checks the spelling of what is typed in the open vault. Whatever fails here calls no word wrong. */
export interface Spelling {
  state(): SpellingState;
  check(words: readonly string[]): Promise<readonly string[]>;
  suggest(word: string): Promise<readonly string[]>;
  /** The coach's own words are others now, or the names of people, which are right without being added. */
  ownChanged(): Promise<void>;
  /** Ends the worker, and with it all that it was told: the vault closes, or the coach turned it off. */
  end(): Promise<void>;
}

/** @param find where the dictionaries lie; they are looked for each time, since they come and go as files */
export function spellingOf(
  host: Pick<VaultHost, 'call'>,
  find: () => Dictionaries = findDictionaries,
): Spelling {
  let client: SpellingClient | null = null;
  /** The worker once it knows the own words, or null where nothing is to be checked. */
  let ready: Promise<SpellingClient | null> | null = null;
  let faults = 0;
  // Counts up with each end: what began before it is not gone on with.
  let turn = 0;

  const state = (): SpellingState => {
    const missing = missingDictionaries(find());
    return { available: missing.length === 0 && faults < mostFaults, missing };
  };
  const tellOwn = async (to: SpellingClient): Promise<void> => {
    const { words } = await host.call('listOwnWords', {});
    const people = await host.call('listPeople', {});
    const { coachName } = await host.call('getSettings', {});
    const names = [coachName, ...people.map(({ name }) => name)];
    to.setOwn([...words, ...names.flatMap((name) => name.split(/[\s.,]+/u))]);
  };
  const begin = async (): Promise<SpellingClient | null> => {
    const began = turn;
    const { spelling } = await host.call('getSettings', {});
    if (!spelling || turn !== began) return null;
    const started = startSpelling(find(), () => {
      if (turn !== began) return;
      client = null;
      ready = null;
      faults += 1;
    });
    client = started;
    try {
      await tellOwn(started);
    } catch (error) {
      await started.end();
      throw error;
    }
    return started;
  };
  const running = async (): Promise<SpellingClient | null> => {
    if (ready === null && !state().available) return null;
    const asked = (ready ??= begin());
    const found = await asked.catch((error: unknown) => {
      if (ready === asked) ready = null;
      throw error;
    });
    if (found === null && ready === asked) ready = null;
    return found;
  };

  const end = async (): Promise<void> => {
    const ending = client;
    turn += 1;
    client = null;
    ready = null;
    faults = 0;
    await ending?.end();
  };

  return {
    state,
    check: async (words) => (await (await running())?.check(words)) ?? [],
    suggest: async (word) => (await (await running())?.suggest(word)) ?? [],
    ownChanged: async () => {
      try {
        // A worker that is just starting may have been told the words of before.
        const told = await ready;
        if (told) await tellOwn(told);
      } catch {
        // The change itself is kept; the next check reads the words anew.
        await end();
      }
    },
    end,
  };
}
