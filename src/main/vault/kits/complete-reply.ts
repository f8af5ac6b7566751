import { AppError } from '#shared/errors.ts';
import { longestMemberWords, memberWordsAsKept } from '#shared/model/member-words.ts';
import type { SignatureMark, SummaryContent } from '#shared/model/summary.ts';
import { fromBase64url, fromUtf8 } from '#main/summary/encoding.ts';
import type { SummaryPayload } from '#main/summary/format.ts';
import { offerIn, payloadIn, renewed } from '#main/summary/kit/answer.ts';
import type { Offer } from '#main/summary/kit/answer.ts';
import type { ReplyContent } from '#main/summary/kit/format.ts';
import { beside } from '#main/summary/sign.ts';
import { auditHead } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { knownSession } from '../sessions/plan.ts';
import type { ReadableDb } from '../sql/db.ts';
import { linksBefore } from '../sql/queries/summaries.ts';
import type { SignedSummary } from '../sql/queries/summaries.ts';
import { bundleWith } from '../summaries/export.ts';
import { coachKeys, issue, readEnvelope } from '../summaries/signatures.ts';
import { keyOfReply } from './key-of-reply.ts';
import type { NewKey } from './key-of-reply.ts';

/** A summary that both have signed, from what was sent and what came back. Nothing is written yet. */
export interface Completed {
  readonly envelope: string;
  readonly version: number;
  readonly content: SummaryContent;
  readonly meaning: SignatureMark['meaning'];
  readonly newKey: NewKey | null;
}

/**
 * Puts a reply's signature beside the coach's, which is renewed where the text is, and proves the whole
 * by the same verdict that anyone else would come to.
 *
 * @throws AppError `reply_altered`, `reply_other_key`, `text_with_hidden_characters`
 */
export async function completeReply(
  vault: Vault<ReadableDb>,
  summary: SignedSummary,
  reply: ReplyContent,
): Promise<Completed> {
  const { db, identitySeed, now } = vault;
  const { personId } = knownSession(db, summary.sessionId);
  const offer = offerIn(summary.envelope);
  const payload = payloadOf(offer, reply);
  const newKey = keyOfReply(db, personId, payload, reply);
  const issued =
    reply.payload === offer.encoded
      ? summary.envelope
      : await issue(bytesOf(reply), coachKeys(identitySeed), {
          auditHead: auditHead(db),
          claimedTime: now().toISOString(),
          offer: offer.answers,
        });
  const envelope = beside(issued, reply.signature);
  await prove(vault, summary, envelope, newKey === null ? [] : [reply.key]);
  const { signatures } = readEnvelope(envelope);
  const member = signatures.find(({ role }) => role === 'member');
  if (member?.device !== 'own') throw new AppError('reply_altered');
  const { version, content } = payload;
  return { envelope, version, content, meaning: member.meaning, newKey };
}

/** What was signed: the offer, or the offer with nothing renewed but the member's own part. */
function payloadOf(offer: Offer, reply: ReplyContent): SummaryPayload {
  if (reply.payload === offer.encoded) return offer.payload;
  const payload = payloadIn(reply.payload);
  if (payload === null) throw new AppError('reply_altered');
  const { version, nonce, roles, content } = payload;
  const expected = renewed(offer.payload, {
    version: offer.payload.version + 1,
    key: roles.member.key,
    earlierKeys: roles.member.earlierKeys ?? [],
    memberWords: content.memberWords,
    nonce,
  });
  const same = version === offer.payload.version + 1 && fromUtf8(bytesOf(reply)) === expected;
  if (!same || !areKept(content.memberWords, offer)) throw new AppError('reply_altered');
  return payload;
}

/** Whether words are as a page of ours keeps them; the session's document has to take them, too. */
function areKept(words: string, { payload }: Offer): boolean {
  if (words === payload.content.memberWords) return true;
  return words.length <= longestMemberWords && words === memberWordsAsKept(words);
}

async function prove(
  vault: Vault<ReadableDb>,
  summary: SignedSummary,
  envelope: string,
  newKeys: readonly ReplyContent['key'][],
): Promise<void> {
  // The verifier is needed here only, so it does not make every unlocking longer.
  const { verifyBundle } = await import('#main/summary/verify/verify-bundle.ts');
  const before = linksBefore(vault.db, summary).map((link) => link.envelope);
  const { personId } = knownSession(vault.db, summary.sessionId);
  const bundle = bundleWith(vault, personId, [...before, envelope], newKeys);
  const verdict = await verifyBundle(bundle, {
    coach: coachKeys(vault.identitySeed).thumbprint,
  });
  if (verdict.outcome === 'valid') return;
  const hidden = verdict.checks.some(({ name, passed }) => name === 'hidden_characters' && !passed);
  throw new AppError(hidden ? 'text_with_hidden_characters' : 'reply_altered');
}

function bytesOf(reply: ReplyContent): Uint8Array {
  const bytes = fromBase64url(reply.payload);
  if (bytes === null) throw new AppError('reply_altered');
  return bytes;
}
