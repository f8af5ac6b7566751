import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { KitState } from '#shared/model/kit.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { knownSession } from '../sessions/plan.ts';
import type { ReadableDb } from '../sql/db.ts';
import { findKit, lastKit, withdrawKits } from '../sql/queries/kits.ts';
import type { StoredKit } from '../sql/queries/kits.ts';
import { findSummary } from '../sql/queries/summaries.ts';

/** The last kit of the link that a session's summary has come to. */
export function getKit(
  { db }: Vault<ReadableDb>,
  { sessionId }: Input<'getKit'>,
): Output<'getKit'> {
  knownSession(db, sessionId);
  const position = findSummary(db, sessionId)?.position ?? 0;
  const kit = lastKit(db, { sessionId, position });
  if (!kit) return null;
  return {
    id: kit.id,
    state: stateOf(db, kit),
    madeAt: kit.createdAt,
    endedAt: kit.answeredAt ?? kit.withdrawnAt,
  };
}

/**
 * No reply to the kit is taken from now on. One that has its reply stays as it is.
 *
 * @throws AppError `not_found`, `already_signed`
 */
export function withdrawKit(
  { db, auditKey, now }: Vault,
  { kitId }: Input<'withdrawKit'>,
): Output<'withdrawKit'> {
  const kit = findKit(db, kitId);
  if (!kit) throw new AppError('not_found');
  if (kit.answeredAt !== null) throw new AppError('already_signed');
  const at = now();
  db.atomically(() => {
    if (withdrawKits(db, { ...kit, at: at.toISOString() }) === 0) return;
    record(db, auditKey, { at, kind: 'kit_withdrawn', subject: kit.sessionId });
  });
  return null;
}

/** Whether what a kit sent is what waits for the member now. */
export function isCurrent(
  db: ReadableDb,
  kit: Pick<StoredKit, 'sessionId' | 'position' | 'version'>,
): boolean {
  const summary = findSummary(db, kit.sessionId);
  return (
    summary?.state === 'issued' &&
    summary.position === kit.position &&
    summary.version === kit.version
  );
}

function stateOf(db: ReadableDb, kit: StoredKit): KitState {
  if (kit.answeredAt !== null) return 'answered';
  if (kit.withdrawnAt !== null) return 'withdrawn';
  return isCurrent(db, kit) ? 'waiting' : 'outdated';
}
