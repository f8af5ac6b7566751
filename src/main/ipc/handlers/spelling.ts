import { wordChangers } from '#shared/contract/spelling.ts';
import type { Lifecycle } from '../../app/lifecycle.ts';
import type { Handlers } from './handlers.ts';

/** The vault keeps the coach's own words, and a worker beside it checks all words. */
export function spellingHandlers({
  spelling,
}: Lifecycle): Pick<Handlers, 'getSpelling' | 'checkSpelling' | 'suggestSpelling'> {
  return {
    getSpelling: () => spelling.state(),
    checkSpelling: async ({ words }) => ({ wrong: await spelling.check(words) }),
    suggestSpelling: async ({ word }) => ({ suggestions: await spelling.suggest(word) }),
  };
}

/** The same handlers, but the speller is told of each change of the words that are right. */
export function tellingTheSpeller(
  handlers: Handlers,
  { ownChanged }: Lifecycle['spelling'],
): Handlers {
  const telling = wordChangers.map((name) => {
    const handle = handlers[name] as (input: unknown) => unknown;
    const andTell = async (input: unknown): Promise<unknown> => {
      const done = await handle(input);
      await ownChanged();
      return done;
    };
    return [name, andTell] as const;
  });
  return { ...handlers, ...(Object.fromEntries(telling) as Partial<Handlers>) };
}
