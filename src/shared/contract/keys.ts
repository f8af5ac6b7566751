import { z } from 'zod';
import { name, newPassphrase, passphrase } from '../input/common.ts';
import type { KeychainState, RecoveryCard } from '../model/keys.ts';
import { coach, entry, nothing } from './command.ts';

/** What opens the vault: passphrase, recovery key, and the system's keychain. */
export const keyCommands = {
  /** Rewrites only the keyfile; an old copy of it still opens an old copy of the vault. */
  changePassphrase: coach(z.strictObject({ passphrase, newPassphrase })).gives<null>(),
  /** The words of the recovery key; null for a vault made before they were kept. */
  showRecoveryKey: coach(z.strictObject({ passphrase })).gives<readonly string[] | null>(),
  /** Makes another recovery key in memory only; it counts from `replaceRecoveryKey` on. */
  prepareRecoveryKey: coach(z.strictObject({ passphrase })).gives<RecoveryCard>(),
  /** Puts the prepared key in place of the old one, once two of its words came back right. */
  replaceRecoveryKey: coach(
    z.strictObject({ answers: z.tuple([z.string().max(40), z.string().max(40)]) }),
  ).gives<null>(),
  /**
   * Encrypts the whole vault under a new root key, with a new recovery key, which is given back to
   * show. Old keyfiles, backups and copies keep their old keys. `cancelWork` stops it.
   */
  reencryptVault: coach(z.strictObject({ passphrase })).gives<{
    readonly recoveryWords: readonly string[];
  }>(),
  /** Stops the long work that is under way (re-encryption, backup, restore); nothing is half done. */
  cancelWork: entry(nothing).gives<null>(),
  getKeychain: coach(nothing).gives<KeychainState>(),
  setKeychain: coach(z.strictObject({ on: z.boolean(), passphrase })).gives<KeychainState>(),
  unlockWithKeychain: entry(z.strictObject({ name })).gives<null>(),
} as const;
