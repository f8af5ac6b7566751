import type { Input } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { sodium } from './keys/sodium.ts';
import { isDiskFault, storageError } from './storage-error.ts';

type SessionSave = Input<'saveSession'>;

/** The newest text of each session that the disk did not take, by session id. */
export type UnsavedTexts = Map<string, SessionSave>;

/**
 * Saves through `save`, and remembers the text when it is the disk that refuses it, so that neither a
 * lock nor a page that is left loses it.
 */
export function saveOrRemember<T>(
  texts: UnsavedTexts,
  input: SessionSave,
  save: (input: SessionSave) => T,
): T {
  try {
    const saved = save(input);
    texts.delete(input.sessionId);
    return saved;
  } catch (error) {
    if (isDiskFault(error)) texts.set(input.sessionId, input);
    throw error;
  }
}

/** Tries every remembered text once more; what the disk still refuses stays remembered. */
export function retryUnsaved(texts: UnsavedTexts, save: (input: SessionSave) => unknown): void {
  for (const input of texts.values()) {
    try {
      saveOrRemember(texts, input, save);
    } catch (error) {
      // Anything but a refusing disk means that the text cannot ever be saved as it is, say because
      // the session went to the bin; it stays remembered for as long as the app runs.
      if (!(storageError(error) instanceof AppError)) throw error;
    }
  }
}

/** Lets go of the texts of sessions that were destroyed meanwhile. */
export function forgetUnsaved(texts: UnsavedTexts, isGone: (sessionId: string) => boolean): void {
  for (const sessionId of texts.keys()) if (isGone(sessionId)) texts.delete(sessionId);
}

/**
 * All remembered texts as one sealed box, for the main process to hold while the vault is locked; null
 * when there are none. XSalsa20-Poly1305 (libsodium `crypto_secretbox`), the nonce in front.
 *
 * @param key the vault's subkey `unsaved`, 32 bytes
 */
export function sealUnsaved(texts: UnsavedTexts, key: Uint8Array): Uint8Array | null {
  if (texts.size === 0) return null;
  const nonce = sodium.randombytes_buf(sodium.crypto_secretbox_NONCEBYTES);
  const text = JSON.stringify([...texts.values()]);
  return Buffer.concat([nonce, sodium.crypto_secretbox_easy(text, nonce, key)]);
}

/** The texts of `sealUnsaved`'s box. */
export function openUnsaved(box: Uint8Array, key: Uint8Array): UnsavedTexts {
  const nonce = box.subarray(0, sodium.crypto_secretbox_NONCEBYTES);
  const text = sodium.crypto_secretbox_open_easy(box.subarray(nonce.length), nonce, key, 'text');
  const inputs = JSON.parse(text) as readonly SessionSave[];
  return new Map(inputs.map((input) => [input.sessionId, input]));
}
