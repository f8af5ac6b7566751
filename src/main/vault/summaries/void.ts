import type { SummaryContent } from '#shared/model/summary.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { findSummary, voidSummary } from '../sql/queries/summaries.ts';
import { contentOf } from './content.ts';

/**
 * Takes the coach's signature away when what is shared is no longer what was signed (DESIGN 7). Call
 * it inside the transaction of the change. A session planned meanwhile is no such change: it is not
 * part of this session.
 */
export function voidIfChanged({ db, auditKey, now }: Vault, sessionId: string): void {
  const summary = findSummary(db, sessionId);
  if (summary?.state !== 'issued') return;
  const issued = JSON.parse(summary.content) as SummaryContent;
  if (JSON.stringify(contentOf(db, sessionId, issued.next.plan)) === summary.content) return;
  const at = now();
  voidSummary(db, { id: summary.id, at: at.toISOString() });
  record(db, auditKey, { at, kind: 'summary_voided', subject: summary.id });
}
