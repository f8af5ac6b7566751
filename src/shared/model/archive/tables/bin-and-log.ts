import { auditKinds } from '../../audit.ts';
import { bytes, day, instant, oneOf, text, whole } from '../columns.ts';
import type { ArchiveTable } from '../columns.ts';

/**
 * The clock of the bin, and the activity log. Each row's `hash` covers the row before it under a key that only
 * the vault has, and `audit_head` names the newest, so a log that was changed is noticed when it is read back.
 */
export const binAndLogTables: readonly ArchiveTable[] = [
  { name: 'bin_clock', order: ['one'], columns: { one: whole, seen: day, day: whole } },
  {
    name: 'audit',
    order: ['seq'],
    columns: { seq: whole, at: instant, kind: oneOf(auditKinds), subject: text, hash: bytes },
  },
  {
    name: 'audit_head',
    order: ['one'],
    columns: { one: whole, seq: whole, hash: bytes, mac: bytes },
  },
];
