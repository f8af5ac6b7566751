import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';

/** What is said once a session is in the bin: its invite cannot be taken back from there. */
export function removedInWords({ invite }: Pick<SessionRef, 'invite'>): string {
  const { invitedRemoved, sessionRemoved } = words.people;
  return invite === 'none' ? sessionRemoved : invitedRemoved;
}
