import { createHash } from 'node:crypto';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { memberWordsAsKept } from '#shared/model/member-words.ts';
import type { SharedContent } from '#shared/model/summary.ts';
import { fingerprintOf, readEnvelope, requireVisible } from './signatures.ts';
import type { Vault } from '../context.ts';
import { knownSession } from '../sessions/plan.ts';
import type { ReadableDb } from '../sql/db.ts';
import { setMemberWords } from '../sql/queries/summaries.ts';
import type { SignedSummary } from '../sql/queries/summaries.ts';
import { awaitedSummary, signedSummary } from './coach.ts';
import { withMemberWords } from './content.ts';
import { earlierLinks } from './links.ts';
import { memberKeysOf } from './member-keys.ts';

/** All that the handed-over page may know. */
export function getTurn({ db }: Vault<ReadableDb>, sessionId: string): Output<'getTurn'> {
  const summary = signedSummary(db, sessionId);
  const { payload, signatures } = readEnvelope(summary.envelope);
  return {
    coachName: payload.roles.coach.name,
    memberName: payload.roles.member.name,
    content: turnContent(summary),
    ...memberKeysOf(db, knownSession(db, sessionId).personId),
    earlier: earlierLinks(db, summary),
    coachKey: fingerprintOf(payload.roles.coach.key),
    signed: signatures.find((signature) => signature.role === 'member') ?? null,
  };
}

export function saveMemberWords(
  { db, now }: Vault,
  sessionId: string,
  { words }: Input<'saveMemberWords'>,
): Output<'saveMemberWords'> {
  const savedAt = now().toISOString();
  db.atomically(() => {
    const { position } = awaitedSummary(db, sessionId);
    setMemberWords(db, {
      sessionId,
      position,
      words: memberWordsAsKept(words),
      at: savedAt,
    });
  });
  return { savedAt };
}

/**
 * Exactly what the team member will sign.
 *
 * @throws AppError `text_with_hidden_characters`, `already_signed`
 */
export function reviewSummary(
  { db }: Vault<ReadableDb>,
  sessionId: string,
): Output<'reviewSummary'> {
  const content = turnContent(awaitedSummary(db, sessionId));
  requireVisible([], content);
  return { content, contentHash: contentHash(content) };
}

/**
 * The content of a summary that waits for its hash to be signed.
 *
 * @throws AppError `summary_changed` when it is not what the member reviewed
 */
export function reviewedContent(summary: SignedSummary, hash: string): SharedContent {
  const content = turnContent(summary);
  if (contentHash(content) !== hash) throw new AppError('summary_changed');
  return content;
}

/** What the coach signed, with the member's own words as they are now. */
function turnContent(summary: SignedSummary): SharedContent {
  const { content } = readEnvelope(summary.envelope).payload;
  return withMemberWords(content, summary.memberWords);
}

function contentHash(content: SharedContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}
