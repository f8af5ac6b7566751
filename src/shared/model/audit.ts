/** One row of the activity log; what was done, never what was written. */
export interface AuditEntry {
  readonly seq: number;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly kind: AuditKind;
  /** Whom or what it was about, as far as that is still in the vault: a person's name; else null. */
  readonly about: string | null;
}

/** What a check of the whole log found. */
export interface AuditCheck {
  readonly intact: boolean;
  readonly rows: number;
  /** The newest hash, base64url; every summary that the coach signs carries the one of its time. */
  readonly head: string;
}

/** Kinds of what is recorded. */
export const auditKinds = [
  'vault_created',
  'vault_unlocked',
  'vault_recovered',
  'person_removed',
  'session_closed',
  'session_removed',
  'summary_issued',
  'summary_voided',
  'summary_handed_over',
  'summary_handed_back',
  'summary_reissued',
  'summary_cosigned',
  'summary_declined',
  'member_key_replaced',
  'addendum_begun',
  'addendum_given_up',
  'kit_made',
  'kit_withdrawn',
  'reply_imported',
  'summary_exported',
  'summary_printed',
  'draft_exported',
  'draft_printed',
  'report_exported',
  'attachment_saved',
  'invite_exported',
  'invite_cancelled',
  'passphrase_changed',
  'recovery_key_shown',
  'recovery_key_replaced',
  'vault_reencrypted',
  'keychain_turned_on',
  'keychain_turned_off',
  'archive_exported',
  'archive_read',
  'backup_made',
  'backup_failed',
  'vault_restored',
  'revision_restored',
  'person_restored',
  'session_restored',
  'bin_emptied',
  'retention_changed',
  'person_shredded',
  'notes_imported',
  'import_undone',
  'log_lost',
] as const;
export type AuditKind = (typeof auditKinds)[number];
