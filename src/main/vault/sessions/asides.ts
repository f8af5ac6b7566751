import type { Input, Output } from '#shared/contract.ts';
import type { Vault } from '../context.ts';
import { parseText } from '../history/packed-text.ts';
import { setFocus, setReflection } from '../sql/queries/session-asides.ts';
import { followDocument } from './follow-document.ts';
import { knownSession, unsignedSession } from './plan.ts';
import { knownText } from './text.ts';

/** @throws AppError `not_found`, `session_signed` */
export function changeFocus(
  { db, now }: Vault,
  { sessionId, focus }: Input<'changeFocus'>,
): Output<'changeFocus'> {
  db.atomically(() => {
    unsignedSession(db, sessionId);
    setFocus(db, { id: sessionId, focus, at: now().toISOString() });
  });
  return null;
}

/** The coach's own look back; it is searched with the session's text, and part of no summary. */
export function saveReflection(
  { db, now }: Vault,
  { sessionId, text }: Input<'saveReflection'>,
): Output<'saveReflection'> {
  return db.atomically(() => {
    knownSession(db, sessionId);
    const at = now().toISOString();
    setReflection(db, { id: sessionId, text, at });
    followDocument(db, { sessionId, ...parseText(knownText(db, sessionId)), at });
    return { savedAt: at };
  });
}
