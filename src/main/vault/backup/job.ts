import { AppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { VaultCounts } from '#shared/model/backup.ts';
import type { BackupManifest } from './format.ts';

/** What a thread of its own does, so that no save waits for it. */
export type Job = MakeJob | ExtractJob;

/** Writes a backup under a temporary name, reads it back, and proves it. */
export interface MakeJob {
  readonly kind: 'make';
  /** Open descriptor of the frozen database; of this process, so of its threads, too. */
  readonly database: number;
  readonly databaseBytes: number;
  /** Path of the new file. */
  readonly part: string;
  readonly outside: Uint8Array;
  readonly manifest: BackupManifest;
  /** An empty folder, of the owner's only, where the copy is opened. */
  readonly proofFolder: string;
  readonly keys: JobKeys;
}

/** Takes the database out of a backup, or makes it of an export, into `folder` and examines it there. */
interface ExtractJob {
  readonly kind: 'extract';
  readonly path: string;
  readonly vaultId: string;
  readonly folder: string;
  readonly keys: JobKeys;
}

/** Subkeys, in memory that both threads see, so that they can be wiped when the job is ended. */
export interface JobKeys {
  /** Of an export its own, `archive`. */
  readonly backup: Uint8Array;
  readonly database: Uint8Array;
  readonly audit: Uint8Array;
}

export interface Extracted {
  readonly manifest: Pick<BackupManifest, 'vaultId' | 'name' | 'madeAt'>;
  readonly counts: VaultCounts;
}

export interface JobResults {
  readonly make: { readonly bytes: number };
  readonly extract: Extracted;
}

/** Which part of a job it is that has come so far; bytes. */
export interface JobProgress {
  readonly step: 'write' | 'read';
  readonly done: number;
  readonly total: number;
}

export type FromJob =
  | { readonly progress: JobProgress }
  /** The database has been read to its end: it may change again. */
  | { readonly copied: true }
  | { readonly done: JobResults[Job['kind']] }
  | { readonly failed: ErrorCode };

/** The code of a failure in `place`, for a person who waits for a backup or a restore. */
export function codeOfFault(error: unknown, place: 'backup' | 'restore'): ErrorCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = codes[place][code];
  if (known !== undefined) return known;
  return error instanceof AppError && !code.startsWith('disk_') ? error.code : others[place];
}

const others = { backup: 'backup_failed', restore: 'restore_failed' } as const;

const codes: Readonly<Record<'backup' | 'restore', Readonly<Record<string, ErrorCode>>>> = {
  backup: {
    ENOSPC: 'backup_no_room',
    EDQUOT: 'backup_no_room',
    EFBIG: 'backup_no_room',
    SQLITE_FULL: 'backup_no_room',
    disk_full: 'backup_no_room',
    ENOENT: 'backup_folder_missing',
    ENOTDIR: 'backup_folder_missing',
    ENODEV: 'backup_folder_missing',
    EROFS: 'backup_folder_read_only',
    EACCES: 'backup_folder_read_only',
    EPERM: 'backup_folder_read_only',
  },
  restore: {
    ENOSPC: 'restore_no_room',
    EDQUOT: 'restore_no_room',
    EFBIG: 'restore_no_room',
    SQLITE_FULL: 'restore_no_room',
    disk_full: 'restore_no_room',
  },
};
