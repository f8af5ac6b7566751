import { z } from 'zod';
import type { AuditCheck, AuditEntry } from '../model/audit.ts';
import { coach, nothing } from './command.ts';

/** The activity log: what was done in this vault, in an order that cannot be changed unseen. */
export const auditCommands = {
  /** Newest first; `before` is the `seq` from which on to leave out, null to start at the end. */
  getAuditLog: coach(
    z.strictObject({ before: z.int().min(1).nullable(), limit: z.int().min(1).max(200) }),
  ).gives<readonly AuditEntry[]>(),
  /** Checks the whole chain. */
  checkAuditLog: coach(nothing).gives<AuditCheck>(),
} as const;
