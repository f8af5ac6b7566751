import type { Input, Output } from '#shared/contract.ts';
import type { Lifecycle } from '../../app/lifecycle.ts';
import type { Handlers } from './handlers.ts';

/** What changes the words that are right beside those of the dictionaries: own ones, and names of people. */
type ChangesWords = 'addOwnWord' | 'removeOwnWord' | 'addPerson' | 'changePerson' | 'shredPerson';

/** The vault keeps the coach's own words, and a worker beside it checks all words. */
export function spellingHandlers({
  host,
  spelling,
}: Lifecycle): Pick<Handlers, 'getSpelling' | 'checkSpelling' | 'suggestSpelling' | ChangesWords> {
  const thenTold =
    <N extends ChangesWords>(name: N) =>
    async (input: Input<N>): Promise<Output<N>> => {
      const done = await host.call(name, input);
      await spelling.ownChanged();
      return done;
    };
  return {
    getSpelling: () => spelling.state(),
    checkSpelling: async ({ words }) => ({ wrong: await spelling.check(words) }),
    suggestSpelling: async ({ word }) => ({ suggestions: await spelling.suggest(word) }),
    addOwnWord: thenTold('addOwnWord'),
    removeOwnWord: thenTold('removeOwnWord'),
    addPerson: thenTold('addPerson'),
    changePerson: thenTold('changePerson'),
    shredPerson: thenTold('shredPerson'),
  };
}
