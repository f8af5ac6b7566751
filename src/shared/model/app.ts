import type { LanguageChoice } from './language.ts';

/** Where the whole app stands; decides which page the window shows. */
export type Standing = 'locked' | 'unlocked' | 'handed_over';

export interface VaultRef {
  /** The folder's name without its ending; what people call the vault. */
  readonly name: string;
}

/** All that may be known before a vault is unlocked. */
export interface AppState {
  readonly standing: Standing;
  readonly vaults: readonly VaultRef[];
  /** Names of those that `unlockWithKeychain` opens on this computer. */
  readonly keychainVaults: readonly string[];
  /** The unlocked vault's name, or null. */
  readonly open: VaultRef | null;
  /** True where the browser sandbox is off (root on Linux), so that the app can say so. */
  readonly sandboxOff: boolean;
  /** Of this computer's app, not of a vault. */
  readonly language: LanguageChoice;
  /** Why the vault was last locked without being asked to; null at start or after a lock by hand. */
  readonly lockReason: LockReason | null;
  /** True while text that the disk did not take waits, encrypted, for its vault to be opened again. */
  readonly unsavedText: boolean;
}

/** `fault`: the vault's worker ended by itself. */
export type LockReason = 'asked' | 'idle' | 'suspend' | 'quit' | 'fault';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Settings {
  readonly theme: Theme;
  /** Minutes without input before the vault locks itself, 1 to 60. */
  readonly lockAfterMinutes: number;
  readonly coachName: string;
  readonly paper: 'A4' | 'Letter';
  /** How many minutes before a session the system tells of it, 0 to 60; 0 never does. */
  readonly remindMinutes: number;
  /** After how many days the system tells of a summary that waits for a signature, 0 to 90; 0 never does. */
  readonly remindSignatureDays: number;
  /** Whether words that are in no dictionary are marked while typing. */
  readonly spelling: boolean;
}

export const defaultSettings: Omit<Settings, 'coachName'> = {
  theme: 'system',
  lockAfterMinutes: 5,
  paper: 'A4',
  remindMinutes: 10,
  remindSignatureDays: 7,
  spelling: true,
};

/** Work that takes long enough to be shown. */
export type Task =
  | 'key_derivation'
  | 'sample_vault'
  | 'print'
  | 'export'
  | 'archive'
  | 'backup'
  | 'backup_proof'
  | 'restore'
  | 'import_read'
  | 'import'
  | 'import_undo'
  | 'reencrypt'
  | 'index';

/** How far long work has come. `total` is 0 while it is not known. */
export interface Progress {
  readonly task: Task;
  readonly done: number;
  readonly total: number;
}

/** The sample vault. Its passphrase is no secret: the lock screen shows it beside the vault's name. */
export const sampleVaultAccess = { name: 'Sample', passphrase: 'just looking around' } as const;
