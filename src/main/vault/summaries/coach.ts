import { v7 as newId } from 'uuid';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { summaryChanges } from '#shared/model/summary-changes.ts';
import { memberHasSigned } from '#shared/model/summary.ts';
import type { SummaryContent } from '#shared/model/summary.ts';
import { buildPayload, coachKeys, issue, readEnvelope } from './signatures.ts';
import { auditHead, record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { knownSession } from '../sessions/plan.ts';
import type { ReadableDb } from '../sql/db.ts';
import { readSettings } from '../sql/queries/settings.ts';
import { findSummary, linksBefore, putSignedSummary } from '../sql/queries/summaries.ts';
import type { SignedSummary } from '../sql/queries/summaries.ts';
import { withMemberWords } from './content.ts';
import { earlierLinks } from './links.ts';
import { unsignedContent } from './unsigned.ts';
import { memberKeysOf, memberRole } from './member-keys.ts';

export function getSummary(
  { db }: Vault<ReadableDb>,
  { sessionId }: Input<'getSummary'>,
): Output<'getSummary'> {
  const session = knownSession(db, sessionId);
  const summary = findSummary(db, sessionId);
  const { memberKey, earlierKeys } = memberKeysOf(db, session.personId);
  const keys = { memberKey, earlierKeys };
  const position = summary?.position ?? 0;
  const earlier = earlierLinks(db, { sessionId, position });
  if (!summary || summary.state === 'none') {
    const content = withMemberWords(unsignedContent(db, sessionId), summary?.memberWords ?? null);
    return {
      sessionId,
      coachName: readSettings(db).coachName,
      memberName: session.personName,
      state: 'none',
      position,
      earlier,
      version: summary?.version ?? 0,
      content,
      signatures: [],
      ...keys,
    };
  }
  const { payload, signatures } = readEnvelope(summary.envelope);
  return {
    sessionId,
    coachName: payload.roles.coach.name,
    memberName: payload.roles.member.name,
    state: summary.state,
    position,
    earlier,
    version: summary.version,
    content: payload.content,
    signatures,
    ...keys,
  };
}

/**
 * The coach signs what the session shares. Signing again what is signed already changes nothing.
 *
 * @throws AppError `session_not_closed`, `already_signed` (by both), `text_with_hidden_characters`;
 *   `addendum_unchanged` where an addendum says what the team member has agreed to already
 */
export async function issueSummary(
  vault: Vault,
  { sessionId }: Input<'issueSummary'>,
): Promise<Output<'issueSummary'>> {
  const { db, auditKey, identitySeed, now } = vault;
  const session = knownSession(db, sessionId);
  const before = findSummary(db, sessionId);
  if (memberHasSigned(before?.state ?? 'none')) throw new AppError('already_signed');
  if (session.status !== 'closed') throw new AppError('session_not_closed');
  if (before?.state === 'issued') return getSummary(vault, { sessionId });

  const keys = coachKeys(identitySeed);
  const settings = readSettings(db);
  const content = unsignedContent(db, sessionId);
  const documentId = before?.documentId ?? newId();
  const position = before?.position ?? 0;
  const amended = linksBefore(db, { sessionId, position }).at(-1);
  const version = (before?.version ?? 0) + 1;
  const memberWords = before?.memberWords ?? null;
  const toSign = withMemberWords(content, memberWords);
  if (amended?.state === 'cosigned' && saysTheSame(amended, toSign)) {
    throw new AppError('addendum_unchanged');
  }
  const at = now();
  const payload = buildPayload({
    documentId,
    version,
    coach: { name: settings.coachName, key: keys.thumbprint, sealKey: keys.sealThumbprint },
    member: memberRole(db, session.personId, session.personName),
    content: toSign,
    paper: settings.paper,
    ...(amended ? { amends: amended.envelope } : {}),
  });
  const envelope = await issue(payload, keys, {
    auditHead: auditHead(db),
    claimedTime: at.toISOString(),
  });
  db.atomically(() => {
    putSignedSummary(db, {
      documentId,
      sessionId,
      position,
      state: 'issued',
      version,
      content: JSON.stringify(content),
      memberWords,
      baseDocument: before?.baseDocument ?? null,
      payload,
      envelope,
      at: at.toISOString(),
    });
    record(db, auditKey, { at, kind: 'summary_issued', subject: documentId });
  });
  return getSummary(vault, { sessionId });
}

function saysTheSame({ envelope }: SignedSummary, content: SummaryContent): boolean {
  return summaryChanges(readEnvelope(envelope).payload.content, content).length === 0;
}

/**
 * The summary that waits for the team member.
 *
 * @throws AppError `nothing_signed`, `already_signed`
 */
export function awaitedSummary(db: ReadableDb, sessionId: string): SignedSummary {
  const summary = signedSummary(db, sessionId);
  if (memberHasSigned(summary.state)) throw new AppError('already_signed');
  return summary;
}

/**
 * The summary as it was last signed.
 *
 * @throws AppError `nothing_signed`
 */
export function signedSummary(db: ReadableDb, sessionId: string): SignedSummary {
  knownSession(db, sessionId);
  const summary = findSummary(db, sessionId);
  if (!summary || summary.state === 'none') throw new AppError('nothing_signed');
  return summary;
}
