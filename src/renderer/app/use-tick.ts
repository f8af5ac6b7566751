import { useQueryClient } from '@tanstack/react-query';
import type { ActionItem } from '#shared/model/action.ts';
import { openText } from './open-texts.ts';
import { tellFailure } from './tell.tsx';
import { useAct } from './use-command.ts';

/**
 * Ticks an action wherever it is listed. While this window holds the text of its session, the tick goes
 * through that text: a tick behind its back would make the next save of it a save of older text.
 * Rejects when it was not done; the person has been told.
 */
export function useTick(): (action: ActionItem, done: boolean) => Promise<void> {
  const client = useQueryClient();
  const act = useAct('setActionDone');
  return async ({ id, sessionId }, done) => {
    const written = openText(sessionId)?.tick(id, done) ?? null;
    if (written === null) {
      await act.mutateAsync({ actionId: id, done });
      return;
    }
    try {
      await written;
    } catch (error) {
      tellFailure(error);
      throw error;
    }
    await client.invalidateQueries();
  };
}
