import type { SessionRef } from '#shared/model/session.ts';
import { useCommand } from '../../app/use-command.ts';

/**
 * The session with its plan as it is now: it may be moved, missed or invited to while its text stands
 * open, which is not read again for that.
 */
export function useLiveSession(session: SessionRef): SessionRef {
  const { id, personId, status, summary } = session;
  const sessions = useCommand('getPerson', { personId }).data?.sessions;
  const now = sessions?.find((each) => each.id === id);
  return now === undefined ? session : { ...now, status, summary };
}
