import type { Input } from '#shared/contract.ts';
import { words } from '#shared/words/index.ts';
import { undoable } from '../undoable.ts';
import { useAct } from '../use-command.ts';

/**
 * Puts a note on its list, says so, and offers to take it off again.
 *
 * @param flush brings the draft to rest, so that no late save of it comes after
 */
export function useKeepNote(flush: () => Promise<boolean>, onKept: () => void) {
  const keep = useAct('keepQuickNote');
  const drop = useAct('dropAgendaItem');
  return {
    isPending: keep.isPending,
    now(note: Input<'keepQuickNote'>) {
      let itemId = '';
      const act = async () => {
        await flush();
        ({ id: itemId } = await keep.mutateAsync(note));
        onKept();
      };
      void undoable(
        act,
        words.quickNote.kept,
        () => drop.mutateAsync({ itemId, dropped: true }),
        words.quickNote.takenBack,
      );
    },
  };
}
