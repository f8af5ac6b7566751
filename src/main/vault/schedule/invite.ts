import { v5 as nameId } from 'uuid';
import type { Input } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { shareInvite } from '#shared/model/schedule/invite.ts';
import type { InviteContent, InviteDraft } from '#shared/model/schedule/invite.ts';
import { schedule as words } from '#shared/words/schedule.ts';
import { openItems, runningList } from '../agenda/standing.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { knownSession } from '../sessions/plan.ts';
import type { ReadableDb } from '../sql/db.ts';
import { sentInvite, setSentInvite } from '../sql/queries/schedule.ts';
import { readSettings } from '../sql/queries/settings.ts';

/** Keeps the ids of the vault's rows out of other people's calendars. */
const namespace = 'd0c1b6a2-6f0b-4c39-9a57-2f6b7c1f4e5d';

/**
 * A session's invite as it would leave now.
 *
 * @throws AppError `not_found`
 */
export function readInvite(
  { db }: Vault<ReadableDb>,
  { sessionId, named }: Input<'readInvite'>,
): InviteDraft {
  const session = knownSession(db, sessionId);
  const names = { coach: readSettings(db).coachName, member: session.personName };
  const content = shareInvite(
    words.inviteName(named ? names : null),
    session,
    openItems(runningList(db, session.personId)),
  );
  const sent = sentInvite(db, sessionId);
  const again = sent?.content === JSON.stringify(content);
  return {
    content,
    state: session.invite,
    uid: nameId(sessionId, namespace),
    sequence: (sent?.sequence ?? 0) + (again ? 0 : 1),
    again,
  };
}

/** What is about to leave: an invite, or the word that takes it back. */
export interface LeavingInvite {
  readonly sessionId: string;
  readonly named: boolean;
  readonly draft: InviteDraft;
  readonly cancelled: boolean;
}

/**
 * Records that an invite leaves. The bytes are on disk by then, but have no name yet: what could not be
 * recorded, or is no longer what was read, does not leave.
 *
 * @throws AppError `not_found`, `invite_changed`
 */
export function recordInvite(
  vault: Vault,
  { sessionId, named, draft, cancelled }: LeavingInvite,
): null {
  const { db, auditKey, now } = vault;
  db.atomically(() => {
    const present = readInvite(vault, { sessionId, named });
    if (!cancelled && JSON.stringify(present) !== JSON.stringify(draft)) {
      throw new AppError('invite_changed');
    }
    const at = now();
    setSentInvite(db, {
      sessionId,
      sequence: draft.sequence,
      content: cancelled ? null : JSON.stringify(draft.content),
      at: cancelled ? null : at.toISOString(),
    });
    const kind = cancelled ? 'invite_cancelled' : 'invite_exported';
    record(db, auditKey, { at, kind, subject: sessionId });
  });
  return null;
}

/**
 * The draft that takes an invite back: what left last, one step further on.
 *
 * @throws AppError `not_found`, `not_invited`
 */
export function readCancellation(
  vault: Vault<ReadableDb>,
  { sessionId, named }: Input<'cancelInvite'>,
): InviteDraft {
  const draft = readInvite(vault, { sessionId, named });
  const sent = sentInvite(vault.db, sessionId);
  if (!sent || sent.content === null) throw new AppError('not_invited');
  const content = JSON.parse(sent.content) as InviteContent;
  return { ...draft, content, sequence: sent.sequence + 1 };
}
