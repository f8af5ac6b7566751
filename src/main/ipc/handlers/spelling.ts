import type { Lifecycle } from '../../app/lifecycle.ts';
import type { Handlers } from './handlers.ts';

/** The vault keeps the coach's own words, and a worker beside it checks all words. */
export function spellingHandlers({
  host,
  spelling,
}: Lifecycle): Pick<
  Handlers,
  | 'getSpelling'
  | 'checkSpelling'
  | 'suggestSpelling'
  | 'addOwnWord'
  | 'removeOwnWord'
  | 'shredPerson'
> {
  return {
    getSpelling: () => spelling.state(),
    checkSpelling: async ({ words }) => ({ wrong: await spelling.check(words) }),
    suggestSpelling: async ({ word }) => ({ suggestions: await spelling.suggest(word) }),
    addOwnWord: async (input) => {
      await host.call('addOwnWord', input);
      await spelling.ownChanged();
      return null;
    },
    removeOwnWord: async (input) => {
      await host.call('removeOwnWord', input);
      await spelling.ownChanged();
      return null;
    },
    shredPerson: async (input) => {
      const backups = await host.call('shredPerson', input);
      // Words that named the person went with them.
      await spelling.ownChanged();
      return backups;
    },
  };
}
