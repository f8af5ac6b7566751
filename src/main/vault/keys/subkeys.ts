import { sodium } from './sodium.ts';

/** The purposes of subkeys, by their number in `crypto_kdf`. Numbers are never given anew. */
const purposes = {
  database: 1,
  backup: 2,
  audit: 3,
  identity: 4,
  unsaved: 5,
  recovery: 6,
  proof: 7,
  archive: 8,
} as const;
export type KeyPurpose = keyof typeof purposes;

/** Eight bytes by which BLAKE2b keeps our subkeys apart from those of other programs. */
const context = 'cntrsign';

/** A 32-byte subkey of the root key (libsodium `crypto_kdf_derive_from_key`). */
export function subkey(rootKey: Uint8Array, purpose: KeyPurpose): Uint8Array {
  return sodium.crypto_kdf_derive_from_key(32, purposes[purpose], context, rootKey);
}
