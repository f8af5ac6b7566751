import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { auditRows } from '../sql/queries/audit.ts';
import { auditHead, auditLength, checkAudit } from './chain.ts';

export function getAuditLog(
  { db }: Vault<ReadableDb>,
  input: Input<'getAuditLog'>,
): Output<'getAuditLog'> {
  return auditRows(db, input);
}

/** Checks every row; `intact` is false where any was changed, added, removed, moved or cut off. */
export function checkAuditLog({ db, auditKey }: Vault<ReadableDb>): Output<'checkAuditLog'> {
  return { intact: isIntact(db, auditKey), rows: auditLength(db), head: auditHead(db) };
}

function isIntact(db: ReadableDb, auditKey: Uint8Array): boolean {
  try {
    checkAudit(db, auditKey, Infinity);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'vault_damaged') return false;
    throw error;
  }
}
