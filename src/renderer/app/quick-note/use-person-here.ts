import { useParams } from '@tanstack/react-router';
import { useCommand } from '../use-command.ts';

/** Whom the page that is shown is about; null where it is about nobody, undefined until that is known. */
export function usePersonHere(): string | null | undefined {
  const { personId, sessionId } = useParams({ strict: false });
  const session = useCommand(
    'listSessions',
    { sessionIds: sessionId === undefined ? [] : [sessionId] },
    { enabled: sessionId !== undefined },
  );
  if (personId !== undefined) return personId;
  if (sessionId === undefined || session.isError) return null;
  return session.data === undefined ? undefined : (session.data[0]?.personId ?? null);
}
