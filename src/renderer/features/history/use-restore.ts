import { words } from '#shared/words/index.ts';
import { keptRevision } from '#renderer/app/kept-revision.ts';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';

/** Restoring a kept text, and taking that back by the text that was kept right before it. */
export function useRestore(sessionId: string): {
  readonly busy: boolean;
  /** @param revision the one on screen; a newer one on disk is not overwritten */
  readonly restore: (revisionId: string, revision: number) => void;
} {
  const act = useAct('restoreRevision');
  const restore = (revisionId: string, revision: number) => {
    let saved = revision;
    void undoable(
      async () => {
        ({ revision: saved } = await act.mutateAsync({ revisionId, revision }));
      },
      words.history.restored,
      async () => {
        const before = await keptRevision(sessionId, revision);
        await act.mutateAsync({ revisionId: before, revision: saved });
      },
      words.history.undone,
    );
  };
  return { busy: act.isPending, restore };
}
