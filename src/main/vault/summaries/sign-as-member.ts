import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { needsComment } from '#shared/model/summary.ts';
import type { SharedContent } from '#shared/model/summary.ts';
import { buildPayload, coachKeys, countersign, issue, readEnvelope } from './signatures.ts';
import { auditHead } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { knownSession } from '../sessions/plan.ts';
import { linksBefore } from '../sql/queries/summaries.ts';
import type { SignedSummary } from '../sql/queries/summaries.ts';
import { awaitedSummary } from './coach.ts';
import { memberRoleWith, pinKey } from './member-keys.ts';
import type { MemberRole } from './member-keys.ts';
import { putAnswer } from './put-answer.ts';
import { openSigningKey } from './signing-key.ts';
import { reviewedContent } from './turn.ts';

/**
 * The team member signs what they reviewed, with a key that only their own passphrase opens.
 *
 * When they changed their words, or have a key or another key only now, the coach's signature is renewed over the
 * new version first: handing over was the coach's consent to that, and it is in the audit log.
 *
 * @throws AppError `summary_changed`, `already_signed`, `text_with_hidden_characters`, `invalid_input`
 *   for a comment that is missing, and what `openSigningKey` throws
 */
export async function signAsMember(
  vault: Vault,
  sessionId: string,
  input: Input<'signAsMember'>,
): Promise<Output<'signAsMember'>> {
  const { db, now } = vault;
  const { typedName, meaning, comment, drawing } = input;
  const summary = awaitedSummary(db, sessionId);
  const content = reviewedContent(summary, input.contentHash);
  if (needsComment(meaning) && comment.trim() === '') throw new AppError('invalid_input');
  const { personId } = knownSession(db, sessionId);
  const { key, toPin } = await openSigningKey(vault, personId, input);

  const at = now();
  const claimedTime = at.toISOString();
  const { member } = readEnvelope(summary.envelope).payload.roles;
  const role = memberRoleWith(db, { personId, name: member.name, key: key.thumbprint, at });
  const issued = await issuedFor(vault, summary, content, role, claimedTime);
  const envelope = await countersign(issued.envelope, key, {
    meaning,
    comment,
    drawing,
    device: 'coach',
    claimedTime,
    typedName,
  });

  db.atomically(() => {
    if (toPin) pinKey(vault, { personId, key: toPin, at });
    putAnswer(vault, { summary, envelope, version: issued.version, content, meaning, at });
  });
  const signed = readEnvelope(envelope).signatures.find(({ role }) => role === 'member');
  if (!signed) throw new Error('The member signature is missing from its envelope');
  return signed;
}

async function issuedFor(
  { db, identitySeed }: Vault,
  summary: SignedSummary,
  content: SharedContent,
  member: MemberRole,
  claimedTime: string,
): Promise<{ readonly version: number; readonly envelope: string }> {
  const { payload } = readEnvelope(summary.envelope);
  const { coach } = payload.roles;
  const unchanged =
    payload.roles.member.key === member.key && payload.content.memberWords === content.memberWords;
  if (unchanged) return { version: summary.version, envelope: summary.envelope };
  const version = summary.version + 1;
  const amended = linksBefore(db, summary).at(-1);
  const renewed = buildPayload({
    documentId: summary.documentId,
    version,
    coach,
    member,
    content,
    paper: payload.rendering.paper,
    ...(amended ? { amends: amended.envelope } : {}),
  });
  const envelope = await issue(renewed, coachKeys(identitySeed), {
    auditHead: auditHead(db),
    claimedTime,
  });
  return { version, envelope };
}
