import { record } from '../audit/chain.ts';
import type { WritableDb } from '../sql/db.ts';
import { findLogLoss, markLossRecorded } from '../sql/queries/log-loss.ts';

/** Puts a loss that was found at this or an earlier opening into the activity log, once. */
export function recordLogLoss(
  db: WritableDb,
  auditKey: Uint8Array,
  { at, subject }: { readonly at: Date; readonly subject: string },
): void {
  if (findLogLoss(db)?.recorded !== false) return;
  record(db, auditKey, { at, kind: 'log_lost', subject });
  markLossRecorded(db);
}
