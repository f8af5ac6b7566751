import type { BinKind } from '#shared/model/bin.ts';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';

/** Puts something into the bin, says so, and offers to take it back. */
export function useRemoval(
  kind: BinKind,
  said: { readonly removed: string; readonly back: string },
): (id: string) => void {
  const bin = useAct('binItem');
  const unbin = useAct('unbinItem');
  return (id) =>
    void undoable(
      () => bin.mutateAsync({ kind, id }),
      said.removed,
      () => unbin.mutateAsync({ kind, id }),
      said.back,
    );
}
