import type { SummaryContent } from '#shared/model/summary.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { findSummary, voidSummary } from '../sql/queries/summaries.ts';
import { contentBeside } from './content.ts';

/**
 * Takes the coach's signature away when what is shared is no longer what was signed (DESIGN 7). Call
 * it inside the transaction of the change. What is not part of this session is no such change.
 *
 * @param asked false where the session was given the questions of another template, or version
 */
export function voidIfChanged({ db, auditKey, now }: Vault, sessionId: string, asked = true): void {
  const summary = findSummary(db, sessionId);
  if (summary?.state !== 'issued') return;
  const issued = JSON.parse(summary.content) as SummaryContent;
  const present = contentBeside(db, sessionId, issued, asked);
  if (JSON.stringify(present) === summary.content) return;
  const at = now();
  voidSummary(db, { ...summary, at: at.toISOString() });
  record(db, auditKey, { at, kind: 'summary_voided', subject: summary.documentId });
}
