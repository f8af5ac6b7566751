import type { Input, Output } from '#shared/contract.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { wipe } from '../keys/bytes.ts';
import { nextCost } from '../keys/cost.ts';
import type { KeychainSlot, Keyfile, PassphraseSlot, RecoverySlot } from '../keys/keyfile.ts';
import { prepareRecovery, recoveryCard, requireRecoveryWords } from '../keys/recovery-card.ts';
import type { PreparedRecovery } from '../keys/recovery-card.ts';
import { recoveryWords } from '../keys/recovery-words.ts';
import {
  keptRecoveryKey,
  keychainSlot,
  openWithKeychain,
  openWithPassphrase,
  openWithRecoveryKey,
  passphraseSlot,
  recoverySlot,
} from '../keys/slots.ts';
import type { KeychainSecret } from '../keys/slots.ts';
import { changeKeyfile } from './change-keyfile.ts';
import { openedKeyfile } from './require-passphrase.ts';

/** A recovery key that was shown and is not in force yet, with the root key that it is to open. */
export interface RecoveryInHand {
  readonly prepared: PreparedRecovery;
  readonly keyfile: Keyfile;
  readonly rootKey: Uint8Array;
}

/**
 * Gives the vault another passphrase. Only the keyfile is written anew.
 *
 * @throws AppError `wrong_passphrase`, `keyfile_damaged`, and what the disk may refuse
 */
export async function changePassphrase(
  vault: Vault,
  { passphrase, newPassphrase }: Input<'changePassphrase'>,
): Promise<Output<'changePassphrase'>> {
  const { keyfile, rootKey } = await openedKeyfile(vault, passphrase);
  try {
    const [current, recovery, keychain] = keyfile.slots;
    const cost = await nextCost(vault.keyCost, current);
    await changeKeyfile(vault, {
      keyfile,
      slots: slotsOf(
        await passphraseSlot(keyfile, rootKey, newPassphrase, cost),
        recovery,
        keychain,
      ),
      rootKey,
      open: (written) => openWithPassphrase(written, newPassphrase),
      kind: 'passphrase_changed',
    });
    return null;
  } finally {
    wipe(rootKey);
  }
}

/** The words of the recovery key that is in force; null where the vault does not keep them. */
export async function showRecoveryKey(
  vault: Vault,
  { passphrase }: Input<'showRecoveryKey'>,
): Promise<Output<'showRecoveryKey'>> {
  const { keyfile, rootKey } = await openedKeyfile(vault, passphrase);
  try {
    const recoveryKey = keptRecoveryKey(keyfile, rootKey);
    if (recoveryKey === null) return null;
    try {
      const { db, auditKey, now } = vault;
      db.atomically(() =>
        record(db, auditKey, { at: now(), kind: 'recovery_key_shown', subject: keyfile.vaultId }),
      );
      return recoveryWords(recoveryKey);
    } finally {
      wipe(recoveryKey);
    }
  } finally {
    wipe(rootKey);
  }
}

/** Makes another recovery key, in memory only. */
export async function prepareNextRecovery(
  vault: Vault,
  passphrase: string,
): Promise<RecoveryInHand> {
  return { ...(await openedKeyfile(vault, passphrase)), prepared: prepareRecovery() };
}

/** What to show of a recovery key that is in hand. */
export function cardInHand({ prepared }: RecoveryInHand): Output<'prepareRecoveryKey'> {
  return recoveryCard(prepared);
}

/**
 * Puts the recovery key that is in hand in force; the one before it opens nothing any more.
 *
 * @throws AppError `recovery_words_wrong`; `keyfile_damaged` when the keyfile is another one by now
 */
export async function replaceRecoveryKey(
  vault: Vault,
  { prepared, keyfile, rootKey }: RecoveryInHand,
  { answers }: Input<'replaceRecoveryKey'>,
): Promise<Output<'replaceRecoveryKey'>> {
  requireRecoveryWords(prepared, answers);
  const { recoveryKey } = prepared;
  const [passphrase, , keychain] = keyfile.slots;
  await changeKeyfile(vault, {
    keyfile,
    slots: slotsOf(passphrase, recoverySlot(keyfile, rootKey, recoveryKey), keychain),
    rootKey,
    open: (written) => openWithRecoveryKey(written, recoveryKey),
    kind: 'recovery_key_replaced',
  });
  return null;
}

export function wipeRecovery({ prepared, rootKey }: RecoveryInHand): void {
  wipe(prepared.recoveryKey, rootKey);
}

/** Lets what the system's keychain holds open the vault, or, with null, nothing of it any more. */
export async function changeKeychainSlot(
  vault: Vault,
  { passphrase, secret }: { readonly passphrase: string; readonly secret: KeychainSecret | null },
): Promise<null> {
  const { keyfile, rootKey } = await openedKeyfile(vault, passphrase);
  const [passphraseOnly, recovery, before] = keyfile.slots;
  try {
    if (secret === null && before === undefined) return null;
    await changeKeyfile(vault, {
      keyfile,
      slots: slotsOf(
        passphraseOnly,
        recovery,
        secret === null ? undefined : keychainSlot(keyfile, rootKey, secret),
      ),
      rootKey,
      open: (written) =>
        secret === null
          ? openWithPassphrase(written, passphrase)
          : openWithKeychain(written, secret.key),
      kind: secret === null ? 'keychain_turned_off' : 'keychain_turned_on',
    });
    return null;
  } finally {
    wipe(rootKey);
    if (secret) wipe(secret.key);
  }
}

export function slotsOf(
  passphrase: PassphraseSlot,
  recovery: RecoverySlot,
  keychain: KeychainSlot | undefined,
): Keyfile['slots'] {
  return keychain === undefined ? [passphrase, recovery] : [passphrase, recovery, keychain];
}
