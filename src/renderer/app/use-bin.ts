import type { BinKind } from '#shared/model/bin.ts';
import { undoable } from './undoable.ts';
import { useAct } from './use-command.ts';

/**
 * Puts things of a kind into the bin and takes them back, each with an offer to undo it.
 *
 * @param said once it is in the bin, and once it is back
 */
export function useBin(
  kind: BinKind,
  said: { readonly removed: string; readonly back: string },
): {
  readonly remove: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
} {
  const bin = useAct('binItem');
  const unbin = useAct('unbinItem');
  return {
    remove: (id) =>
      undoable(
        () => bin.mutateAsync({ kind, id }),
        said.removed,
        () => unbin.mutateAsync({ kind, id }),
        said.back,
      ),
    restore: (id) =>
      undoable(
        () => unbin.mutateAsync({ kind, id }),
        said.back,
        () => bin.mutateAsync({ kind, id }),
        said.removed,
      ),
  };
}
