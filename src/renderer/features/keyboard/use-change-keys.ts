import { keysOf, withKeys } from '#shared/model/shortcuts/own.ts';
import type { OwnKeys } from '#shared/model/shortcuts/own.ts';
import type { ShortcutId } from '#shared/model/shortcuts/table.ts';
import { words } from '#shared/words/index.ts';
import { namesOf, ownKeys } from '#renderer/app/shortcuts/index.ts';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';

/** Changing the combinations; each change holds at once and can be taken back. */
export function useChangeKeys() {
  const set = useAct('setShortcuts');
  const change = (next: OwnKeys, done: string) => {
    const before = ownKeys();
    return undoable(
      () => set.mutateAsync({ own: next }),
      done,
      () => set.mutateAsync({ own: before }),
      words.shortcuts.takenBack,
    );
  };
  return {
    /** Another combination, or, with null, the usual ones. */
    to(id: ShortcutId, keys: string | null) {
      const next = withKeys(ownKeys(), id, keys);
      const [first] = keysOf(id, next);
      const name = words.shortcuts.name[id];
      const done =
        first === undefined
          ? words.shortcuts.changedToNone(name)
          : words.shortcuts.changed(name, namesOf(first));
      void change(next, done);
    },
    allUsual: () => void change({}, words.shortcuts.allUsualDone),
  };
}
