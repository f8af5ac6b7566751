import { words } from '#shared/words/index.ts';
import { undoable } from '../undoable.ts';
import { useAct } from '../use-command.ts';
import { speller } from './dictionaries.ts';

const text = words.spelling;

/** Takes words among the coach's own and out of them again, each time with a way back. */
export function useOwnWords(): {
  readonly add: (word: string) => void;
  readonly remove: (word: string) => void;
} {
  // What was looked up before may have another answer now.
  const add = useAct('addOwnWord', { onDone: speller.forget });
  const remove = useAct('removeOwnWord', { onDone: speller.forget });
  const put = (word: string) => add.mutateAsync({ word });
  const take = (word: string) => remove.mutateAsync({ word });
  return {
    add: (word) =>
      void undoable(
        () => put(word),
        text.added(word),
        () => take(word),
        text.removed(word),
      ),
    remove: (word) =>
      void undoable(
        () => take(word),
        text.removed(word),
        () => put(word),
        text.added(word),
      ),
  };
}
