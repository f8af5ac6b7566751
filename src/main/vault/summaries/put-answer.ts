import { AppError } from '#shared/errors.ts';
import type { SignatureMark, SummaryContent } from '#shared/model/summary.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { putSignedSummary } from '../sql/queries/summaries.ts';
import type { SignedSummary } from '../sql/queries/summaries.ts';
import { awaitedSummary } from './coach.ts';
import { keepMemberWords } from './member-words.ts';

/**
 * Keeps what the team member signed beside the coach: from here on the link is immutable. Call it inside
 * a transaction.
 *
 * @param answer.summary the link as it waited for them; refused where it is no longer so
 * @param answer.version greater than the link's where the coach's signature was renewed
 * @throws AppError `already_signed`, `nothing_signed`, `summary_changed`
 */
export function putAnswer(
  { db, auditKey }: Vault,
  answer: {
    readonly summary: SignedSummary;
    readonly envelope: string;
    readonly version: number;
    readonly content: SummaryContent;
    readonly meaning: SignatureMark['meaning'];
    readonly at: Date;
  },
): void {
  const { summary, envelope, version, content, meaning, at } = answer;
  const { documentId: subject, sessionId } = summary;
  const waiting = awaitedSummary(db, sessionId);
  if (waiting.envelope !== summary.envelope) throw new AppError('summary_changed');

  if (version !== summary.version) record(db, auditKey, { at, kind: 'summary_reissued', subject });
  const { payload } = JSON.parse(envelope) as { readonly payload: string };
  const declined = meaning === 'declined';
  putSignedSummary(db, {
    ...summary,
    state: declined ? 'declined' : 'cosigned',
    version,
    payload: Buffer.from(payload, 'base64url'),
    envelope,
    at: at.toISOString(),
  });
  record(db, auditKey, { at, kind: declined ? 'summary_declined' : 'summary_cosigned', subject });
  keepMemberWords(db, { sessionId, words: content.memberWords, at: at.toISOString() });
}
