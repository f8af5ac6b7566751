import { AppError } from '#shared/errors.ts';
import { associatedData, keptAssociatedData } from './keyfile.ts';
import type { Keyfile, KeychainSlot, PassphraseSlot, RecoverySlot, SlotHeader } from './keyfile.ts';
import { fromBase64Url, toBase64Url, wipe } from './bytes.ts';
import { deriveKey } from './derive.ts';
import type { KeyCost } from './derive.ts';
import { sodium } from './sodium.ts';
import { subkey } from './subkeys.ts';

/** What the system's keychain holds for a vault: the wrapping key of its slot, and the slot's name. */
export interface KeychainSecret {
  /** 16 bytes, base64url. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** A slot that opens with `passphrase`. Takes as long as the key derivation does. */
export async function passphraseSlot(
  header: SlotHeader,
  rootKey: Uint8Array,
  passphrase: string,
  { opsLimit, memLimit }: KeyCost,
): Promise<PassphraseSlot> {
  const salt = sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES);
  const wrappingKey = await deriveKey(passphrase, salt, { opsLimit, memLimit });
  const parameters = {
    type: 'passphrase',
    kdf: 'argon2id13',
    opsLimit,
    memLimit,
    salt: toBase64Url(salt),
  } as const;
  try {
    return { ...parameters, ...wrap(rootKey, wrappingKey, associatedData(header, parameters)) };
  } finally {
    wipe(wrappingKey);
  }
}

/** A slot that opens with the recovery key, and keeps that key for whoever has opened the vault. */
export function recoverySlot(
  header: SlotHeader,
  rootKey: Uint8Array,
  recoveryKey: Uint8Array,
): RecoverySlot {
  const parameters = { type: 'recovery', kdf: 'none' } as const;
  const wrapped = wrap(rootKey, recoveryKey, associatedData(header, parameters));
  const keepingKey = subkey(rootKey, 'recovery');
  try {
    const kept = wrap(recoveryKey, keepingKey, keptAssociatedData(header, wrapped));
    return { ...parameters, ...wrapped, kept };
  } finally {
    wipe(keepingKey);
  }
}

/** A slot that opens with what the system's keychain holds. */
export function keychainSlot(
  header: SlotHeader,
  rootKey: Uint8Array,
  { id, key }: KeychainSecret,
): KeychainSlot {
  const parameters = { type: 'keychain', kdf: 'none', id } as const;
  return { ...parameters, ...wrap(rootKey, key, associatedData(header, parameters)) };
}

/**
 * The root key, by passphrase.
 *
 * @throws AppError `wrong_passphrase`
 */
export async function openWithPassphrase(
  keyfile: Keyfile,
  passphrase: string,
): Promise<Uint8Array> {
  const slot = keyfile.slots[0];
  const { opsLimit, memLimit } = slot;
  const wrappingKey = await deriveKey(passphrase, decoded(slot.salt), { opsLimit, memLimit });
  try {
    const rootKey = unwrap(slot, wrappingKey, associatedData(keyfile, slot));
    if (rootKey === null) throw new AppError('wrong_passphrase');
    return rootKey;
  } finally {
    wipe(wrappingKey);
  }
}

/**
 * The root key, by recovery key.
 *
 * @throws AppError `wrong_recovery_key`
 */
export function openWithRecoveryKey(keyfile: Keyfile, recoveryKey: Uint8Array): Uint8Array {
  const slot = keyfile.slots[1];
  const rootKey = unwrap(slot, recoveryKey, associatedData(keyfile, slot));
  if (rootKey === null) throw new AppError('wrong_recovery_key');
  return rootKey;
}

/**
 * The root key, by what the system's keychain holds.
 *
 * @throws AppError `keychain_failed`, also where the vault has no such slot
 */
export function openWithKeychain(keyfile: Keyfile, key: Uint8Array): Uint8Array {
  const slot = keyfile.slots[2];
  const rootKey = slot ? unwrap(slot, key, associatedData(keyfile, slot)) : null;
  if (rootKey === null) throw new AppError('keychain_failed');
  return rootKey;
}

/**
 * The recovery key as the vault keeps it, or null where it does not: in a keyfile of the first format.
 *
 * @throws AppError `keyfile_damaged`
 */
export function keptRecoveryKey(keyfile: Keyfile, rootKey: Uint8Array): Uint8Array | null {
  const slot = keyfile.slots[1];
  if (slot.kept === undefined) return null;
  const keepingKey = subkey(rootKey, 'recovery');
  try {
    const recoveryKey = unwrap(slot.kept, keepingKey, keptAssociatedData(keyfile, slot));
    if (recoveryKey === null) throw new AppError('keyfile_damaged');
    return recoveryKey;
  } finally {
    wipe(keepingKey);
  }
}

function wrap(secret: Uint8Array, wrappingKey: Uint8Array, associated: Uint8Array) {
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  const wrapped = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    secret,
    associated,
    null,
    nonce,
    wrappingKey,
  );
  return { nonce: toBase64Url(nonce), wrapped: toBase64Url(wrapped) };
}

function unwrap(
  { nonce, wrapped }: { readonly nonce: string; readonly wrapped: string },
  wrappingKey: Uint8Array,
  associated: Uint8Array,
): Uint8Array | null {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      decoded(wrapped),
      associated,
      decoded(nonce),
      wrappingKey,
    );
  } catch {
    // libsodium.js reports a tag that does not match only by throwing.
    return null;
  }
}

function decoded(text: string): Uint8Array {
  const bytes = fromBase64Url(text);
  if (bytes === null) throw new AppError('keyfile_damaged');
  return bytes;
}
