/** How much is in a vault: what a backup is compared by. Things in the bin are counted, too. */
export interface VaultCounts {
  readonly people: number;
  readonly sessions: number;
  readonly actions: number;
  readonly insights: number;
  readonly revisions: number;
  readonly attachments: number;
  readonly summaries: number;
  /** Rows of the activity log. */
  readonly activities: number;
  /** When the newest session that was held started, ISO 8601 instant; null when none was. */
  readonly newestSession: string | null;
  /** When text was last saved, ISO 8601 instant; null when none was. */
  readonly lastSaved: string | null;
}

/** A backup as it is listed. */
export interface BackupMark {
  readonly id: string;
  /** When its content is from, ISO 8601 instant. */
  readonly madeAt: string;
  /** When it was read back from disk, checked and counted against the vault. */
  readonly provedAt: string;
  /** Without its folder. */
  readonly fileName: string;
  readonly bytes: number;
  readonly counts: VaultCounts;
  /** False when the file is no longer in the folder. */
  readonly present: boolean;
}

export interface BackupState {
  /** The folder as a person would name it; null while none is chosen. */
  readonly folder: string | null;
  /** Once a day while the vault is open. */
  readonly automatic: boolean;
  /** Newest first. */
  readonly backups: readonly BackupMark[];
  /** Why the last try failed; null when it did not. */
  readonly failed: { readonly at: string; readonly code: string } | null;
  readonly running: boolean;
  /** See `BackupNotice`. */
  readonly notice: BackupNotice | null;
}

/** What Home says: no folder chosen yet, or none has succeeded for three days. */
export type BackupNotice =
  | { readonly kind: 'none_chosen' }
  | { readonly kind: 'overdue'; readonly since: string | null };

/** A chosen backup file before it is opened: only what it says on its outside. */
export interface BackupFile {
  readonly fileName: string;
  readonly bytes: number;
}

/** A backup that opened and was checked whole, beside what it would stand beside. */
export interface RestorePreview {
  /** The name of the vault in the backup, and a free name for the restored one. */
  readonly name: string;
  readonly suggestedName: string;
  readonly madeAt: string;
  readonly backup: VaultCounts;
  /** The same vault as it is on this laptop now; null when it is not here or does not open. */
  readonly current: { readonly name: string; readonly counts: VaultCounts } | null;
}
