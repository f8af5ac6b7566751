/**
 * Every way in which a command can fail. The codes are stable: words for people are chosen by code
 * (see `words/errors.ts`), tests name them, and nothing else of an error crosses a process border.
 */
export const errorCodes = [
  // The message itself
  'invalid_input',
  'unknown_command',
  'untrusted_sender',
  'internal',
  // Where the app stands
  'locked',
  'handed_over',
  'not_handed_over',
  'turn_not_open',
  'cancelled',
  // Vault on disk
  'vault_exists',
  'vault_not_found',
  'vault_empty',
  'vault_plaintext',
  'vault_foreign',
  'vault_damaged',
  'index_damaged',
  'vault_newer',
  'vault_in_use',
  'vault_elsewhere',
  'keyfile_damaged',
  'key_derivation_out_of_bounds',
  // Keys
  'wrong_passphrase',
  'wrong_recovery_key',
  'recovery_words_wrong',
  'wrong_member_passphrase',
  'member_key_elsewhere',
  'member_key_other',
  'member_key_unreadable',
  'too_many_member_keys',
  'keychain_unavailable',
  'keychain_failed',
  // Storage
  'disk_full',
  'disk_read_only',
  'disk_failed',
  'no_file_chooser',
  // Backups
  'no_backup_folder',
  'backup_folder_missing',
  'backup_folder_read_only',
  'backup_folder_unusable',
  'backup_no_room',
  'backup_unproved',
  'backup_failed',
  'backup_unreadable',
  'backup_damaged',
  'restore_no_room',
  'restore_failed',
  'archive_unreadable',
  'archive_damaged',
  // Content
  'not_found',
  'stale_revision',
  'session_signed',
  'session_not_closed',
  'session_held',
  'unknown_zone',
  'date_out_of_bounds',
  'not_invited',
  'invite_changed',
  'person_archived',
  'text_with_hidden_characters',
  'shred_unfinished',
  'template_builtin',
  'template_unreadable',
  'template_newer',
  'attachment_too_large',
  'attachments_full',
  'attachment_no_image',
  'attachment_too_many_dots',
  'attachment_unreadable',
  // Import
  'import_unreadable',
  'import_damaged',
  'import_encrypted',
  'import_too_large',
  // Summary and signatures
  'summary_changed',
  'already_signed',
  'nothing_signed',
  'not_answered',
  'no_addendum',
  'addendum_issued',
  'addendum_unchanged',
  'too_many_addenda',
  'kit_withdrawn',
  'kit_outdated',
  'reply_unreadable',
  'reply_unknown',
  'reply_second',
  'reply_altered',
  'reply_other_key',
  'file_unreadable',
  'print_failed',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure, known by its code. Its message is for developers and never leaves the process. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string = code, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}
