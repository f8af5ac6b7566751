import { AppError } from '#shared/errors.ts';
import type { SessionPage } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { api, value } from '../../api.ts';
import { keptRevision } from '../kept-revision.ts';
import { tellFailure } from '../tell.tsx';
import { undoable } from '../undoable.ts';
import { useAct } from '../use-command.ts';

/**
 * Giving up an addendum, and taking that back: it is begun once more, with the text that was kept when it
 * was given up.
 *
 * @param onChanged the session's text is another one now
 */
export function useGiveUp(
  sessionId: string,
  onChanged: () => void = () => undefined,
): { readonly giveUp: () => void; readonly busy: boolean } {
  const { mutateAsync: drop, isPending } = useAct('giveUpAddendum');
  const { mutateAsync: begin } = useAct('beginAddendum');
  const { mutateAsync: restore } = useAct('restoreRevision');
  const { mutateAsync: close } = useAct('closeSession');
  const { givenUp, back } = words.summary.addendum;
  const giveUp = () => {
    let written: SessionPage | null = null;
    void undoable(
      async () => {
        written = await told(api.openSession({ sessionId }));
        await drop({ sessionId });
        onChanged();
      },
      givenUp,
      async () => {
        if (written === null) return;
        const { revision, session } = written;
        const kept = await keptRevision(sessionId, revision);
        await begin({ sessionId });
        const begun = await told(api.openSession({ sessionId }));
        await restore({ revisionId: kept, revision: begun.revision });
        if (session.status === 'closed') await close({ sessionId });
        onChanged();
      },
      back,
    );
  };
  return { giveUp, busy: isPending };
}

/** The value of a reply; a failure is told before it is thrown on. */
async function told<T>(reply: Parameters<typeof value<T>>[0]): Promise<T> {
  try {
    return await value(reply);
  } catch (error) {
    if (error instanceof AppError) tellFailure(error);
    throw error;
  }
}
