import type { Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { memberMeanings } from '#shared/model/summary.ts';
import type { MemberMeaning, SignatureMark } from '#shared/model/summary.ts';
import { sha256 } from '#main/summary/encoding.ts';
import type { ReplyContent } from '#main/summary/kit/format.ts';
import { kitOfReply, openReply, SealError } from '#main/summary/kit/seal.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { knownSession } from '../sessions/plan.ts';
import type { ReadableDb } from '../sql/db.ts';
import { findKit, setAnswered } from '../sql/queries/kits.ts';
import type { StoredKit } from '../sql/queries/kits.ts';
import { findSummary, linksBefore } from '../sql/queries/summaries.ts';
import type { SignedSummary } from '../sql/queries/summaries.ts';
import { awaitedSummary } from '../summaries/coach.ts';
import { pinKey } from '../summaries/member-keys.ts';
import { putAnswer } from '../summaries/put-answer.ts';
import { readEnvelope } from '../summaries/signatures.ts';
import { completeReply } from './complete-reply.ts';
import { isCurrent } from './kit.ts';

type Taken = NonNullable<Output<'importReply'>>;

/**
 * Takes the reply that a team member's page saved: proves that they signed what was sent to them and
 * nothing else, and keeps both signatures. All of it or nothing.
 *
 * @throws AppError `reply_unreadable`; `reply_unknown` where the vault made no such kit; `reply_second`
 *   where another reply was taken; `kit_withdrawn`; `kit_outdated` where the coach changed what is
 *   shared, `already_signed` where it was signed otherwise; and as `completeReply`
 */
export async function takeReply(vault: Vault, text: string): Promise<Taken> {
  const { db, auditKey, now } = vault;
  const kit = kitFor(db, text);
  const replyHash = sha256(text);
  if (kit.answeredAt !== null) {
    if (kit.replyHash !== replyHash) throw new AppError('reply_second');
    return taken(db, kit, true);
  }
  const summary = awaited(db, kit);
  const reply = await opened(text, kit);
  const { personId } = knownSession(db, kit.sessionId);
  const { newKey, ...signed } = await completeReply(vault, summary, reply);
  const at = now();
  db.atomically(() => {
    if (newKey) pinKey(vault, { personId, ...newKey, at });
    record(db, auditKey, { at, kind: 'reply_imported', subject: summary.documentId });
    putAnswer(vault, { summary, ...signed, at });
    setAnswered(db, { id: kit.id, replyHash, at: at.toISOString() });
  });
  return taken(db, kit, false);
}

/** The kit that a reply names. Once it takes none any more, its key is gone and nothing can be opened. */
function kitFor(db: ReadableDb, text: string): StoredKit {
  const id = kitOfReply(text);
  if (id === null) throw new AppError('reply_unreadable');
  const kit = findKit(db, id);
  if (!kit) throw new AppError('reply_unknown');
  if (kit.withdrawnAt !== null) throw new AppError('kit_withdrawn');
  return kit;
}

function awaited(db: ReadableDb, kit: StoredKit): SignedSummary {
  if (isCurrent(db, kit)) return awaitedSummary(db, kit.sessionId);
  // Of the very link that was sent, or of a later one: then that link was signed before.
  const summary = findSummary(db, kit.sessionId);
  const isOpen = summary?.position === kit.position && ['none', 'issued'].includes(summary.state);
  throw new AppError(isOpen ? 'kit_outdated' : 'already_signed');
}

async function opened(text: string, { key }: StoredKit): Promise<ReplyContent> {
  try {
    return await openReply(text, key);
  } catch (error) {
    if (error instanceof SealError) throw new AppError('reply_unreadable');
    throw error;
  }
}

/** What is told of the reply to a kit, from what is kept of it. */
function taken(db: ReadableDb, kit: StoredKit, before: boolean): Taken {
  const { sessionId, position } = kit;
  const [link] = linksBefore(db, { sessionId, position: position + 1 }).slice(-1);
  if (!link) throw new AppError('not_found');
  const { payload, signatures } = readEnvelope(link.envelope);
  const member = signatures.find(({ role }) => role === 'member');
  if (!member || !isMemberMeaning(member.meaning)) throw new AppError('not_found');
  return { sessionId, memberName: payload.roles.member.name, meaning: member.meaning, before };
}

function isMemberMeaning(meaning: SignatureMark['meaning']): meaning is MemberMeaning {
  return memberMeanings.some((known) => known === meaning);
}
