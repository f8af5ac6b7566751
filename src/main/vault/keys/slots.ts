import { AppError } from '#shared/errors.ts';
import { associatedData } from './keyfile.ts';
import type { Keyfile, PassphraseSlot, RecoverySlot } from './keyfile.ts';
import { fromBase64Url, toBase64Url, wipe } from './bytes.ts';
import { deriveKey } from './derive.ts';
import type { KeyCost } from './derive.ts';
import { sodium } from './sodium.ts';

type Header = Pick<Keyfile, 'format' | 'vaultId' | 'cipher'>;

/** A slot that opens with `passphrase`. Takes as long as the key derivation does. */
export async function passphraseSlot(
  header: Header,
  rootKey: Uint8Array,
  passphrase: string,
  cost: KeyCost,
): Promise<PassphraseSlot> {
  const salt = sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES);
  const wrappingKey = await deriveKey(passphrase, salt, cost);
  const parameters = {
    type: 'passphrase',
    kdf: 'argon2id13',
    ...cost,
    salt: toBase64Url(salt),
  } as const;
  try {
    return { ...parameters, ...wrap(rootKey, wrappingKey, associatedData(header, parameters)) };
  } finally {
    wipe(wrappingKey);
  }
}

/** A slot that opens with the recovery key. */
export function recoverySlot(
  header: Header,
  rootKey: Uint8Array,
  recoveryKey: Uint8Array,
): RecoverySlot {
  const parameters = { type: 'recovery', kdf: 'none' } as const;
  return { ...parameters, ...wrap(rootKey, recoveryKey, associatedData(header, parameters)) };
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

function wrap(rootKey: Uint8Array, wrappingKey: Uint8Array, associated: Uint8Array) {
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  const wrapped = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    rootKey,
    associated,
    null,
    nonce,
    wrappingKey,
  );
  return { nonce: toBase64Url(nonce), wrapped: toBase64Url(wrapped) };
}

function unwrap(
  slot: PassphraseSlot | RecoverySlot,
  wrappingKey: Uint8Array,
  associated: Uint8Array,
): Uint8Array | null {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      decoded(slot.wrapped),
      associated,
      decoded(slot.nonce),
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
