import { loadSodium } from '../../keys/load-sodium.ts';
import type { Derive } from '../../keys/member-key.ts';

/** Thrown where the browser does not give the memory of a derivation. */
export class OutOfMemory extends Error {}

/**
 * Argon2id v1.3 over the NFKC form in UTF-8, as the vault derives. It holds the page for about a second:
 * a worker would need a script of its own, which the policy of one file does not let in.
 */
export const derive: Derive = async (passphrase, salt, { opsLimit, memLimit }) => {
  const sodium = await loadSodium();
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  try {
    const algorithm = sodium.crypto_pwhash_ALG_ARGON2ID13;
    return sodium.crypto_pwhash(32, secret, salt, opsLimit, memLimit, algorithm);
  } catch (cause) {
    throw new OutOfMemory('crypto_pwhash', { cause });
  } finally {
    secret.fill(0);
  }
};
