import { words } from '#shared/words/index.ts';
import { undoable } from '../undoable.ts';
import { useAct } from '../use-command.ts';

const text = words.spelling;

/** Takes words among the coach's own and out of them again, each time with a way back. */
export function useOwnWords(): {
  readonly add: (word: string) => void;
  readonly remove: (word: string) => void;
} {
  const add = useAct('addOwnWord');
  const remove = useAct('removeOwnWord');
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
