import type { Absentee } from '#shared/model/schedule.ts';
import { words } from '#shared/words/index.ts';
import { undoable } from '../undoable.ts';
import { useAct } from '../use-command.ts';

/** Noting that a session did not take place, and taking that back. */
export function useMiss(): {
  readonly miss: (sessionId: string, by: Absentee) => void;
  readonly takeBack: (sessionId: string) => void;
} {
  const { mutateAsync } = useAct('missSession');
  const { missToast, unmissToast } = words.schedule;
  return {
    miss: (sessionId, by) =>
      void undoable(
        () => mutateAsync({ sessionId, by }),
        missToast,
        () => mutateAsync({ sessionId, by: null }),
        unmissToast,
      ),
    takeBack: (sessionId) => void mutateAsync({ sessionId, by: null }).catch(() => undefined),
  };
}
