import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { fromBase64url, parseCanonical, toBase64url } from '../encoding.ts';
import { publicKeyShape } from '../format.ts';
import type { PublicKey } from '../format.ts';
import { derivationShape, letters } from '../shapes.ts';
import { publicPart, thumbprintOf } from './ed25519.ts';
import type { PrivateKey } from './ed25519.ts';
import { loadSodium } from './load-sodium.ts';
import type { Sodium } from './load-sodium.ts';

/** What one key derivation costs (Argon2id v1.3). */
export interface MemberKeyCost {
  /** Passes. */
  readonly opsLimit: number;
  /** Bytes of memory. */
  readonly memLimit: number;
}

/**
 * Argon2id v1.3, one lane: 32 bytes from a passphrase. The caller gives the piece that the vault has,
 * which runs it outside the thread that a person waits on, and normalises the passphrase (NFKC).
 */
export type Derive = (
  passphrase: string,
  salt: Uint8Array,
  cost: MemberKeyCost,
) => Promise<Uint8Array>;

export interface NewMemberKey {
  /** JSON text to store. Without the passphrase it gives nothing but the public key. */
  readonly wrapped: string;
  readonly publicJwk: PublicKey;
  readonly thumbprint: string;
  readonly key: MemberKey;
}

/** A member's key, opened. Only ever made from the member's own passphrase. */
export interface MemberKey {
  readonly signing: PrivateKey;
  readonly thumbprint: string;
}

const mebibyte = 1024 * 1024;
const defaultCost: MemberKeyCost = { opsLimit: 3, memLimit: 256 * mebibyte };

// With the bounds of the vault's own slots (DESIGN 5).
const headerShape = z.strictObject({
  format: z.literal('countersign-member-key/1'),
  kdf: derivationShape(1024),
  cipher: z.literal('xchacha20-poly1305'),
  key: publicKeyShape,
});
const wrappedShape = headerShape.extend({ nonce: letters(32), ciphertext: letters(64) }).strict();

/**
 * Makes a team member's signing key and wraps it under their own passphrase: Argon2id, then
 * XChaCha20-Poly1305 with the header as associated data.
 */
export async function makeMemberKey(
  passphrase: string,
  derive: Derive,
  { opsLimit, memLimit }: MemberKeyCost = defaultCost,
): Promise<NewMemberKey> {
  const sodium = await loadSodium();
  const seed = sodium.randombytes_buf(32);
  const salt = sodium.randombytes_buf(16);
  const nonce = sodium.randombytes_buf(24);
  const signing = keyOf(sodium, seed);
  const header = headerShape.parse({
    format: 'countersign-member-key/1',
    kdf: { name: 'argon2id13', opsLimit, memLimit, salt: toBase64url(salt) },
    cipher: 'xchacha20-poly1305',
    key: publicPart(signing),
  });
  const wrappingKey = await derive(passphrase, salt, { opsLimit, memLimit });
  const ciphertext = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    seed,
    JSON.stringify(header),
    null,
    nonce,
    wrappingKey,
  );
  sodium.memzero(wrappingKey);
  sodium.memzero(seed);
  const thumbprint = thumbprintOf(signing);
  return {
    wrapped: JSON.stringify({
      ...header,
      nonce: toBase64url(nonce),
      ciphertext: toBase64url(ciphertext),
    }),
    publicJwk: publicPart(signing),
    thumbprint,
    key: { signing, thumbprint },
  };
}

/**
 * Opens a wrapped member key.
 *
 * @throws AppError `key_derivation_out_of_bounds` for a cost outside 3-10 passes and 64 MiB-1 GiB,
 *   before any of it is spent; `keyfile_damaged` for anything else that is not a wrapped key;
 *   `wrong_member_passphrase` for a passphrase that does not open it, and for altered bytes, which
 *   look the same from outside
 */
export async function openMemberKey(
  wrapped: string,
  passphrase: string,
  derive: Derive,
): Promise<MemberKey> {
  const sodium = await loadSodium();
  const parsed = wrappedShape.safeParse(parseCanonical(wrapped));
  if (!parsed.success) {
    const aboutCost = parsed.error.issues.some(
      ({ path }) => path[0] === 'kdf' && (path[1] === 'opsLimit' || path[1] === 'memLimit'),
    );
    throw new AppError(aboutCost ? 'key_derivation_out_of_bounds' : 'keyfile_damaged');
  }
  const { nonce, ciphertext, ...header } = parsed.data;
  const [saltBytes, nonceBytes, sealed] = [header.kdf.salt, nonce, ciphertext].map(fromBase64url);
  if (!saltBytes || !nonceBytes || !sealed) throw new AppError('keyfile_damaged');
  const { opsLimit, memLimit } = header.kdf;
  const wrappingKey = await derive(passphrase, saltBytes, { opsLimit, memLimit });
  const seed = unwrap(sodium, sealed, JSON.stringify(header), nonceBytes, wrappingKey);
  const signing = keyOf(sodium, seed);
  sodium.memzero(seed);
  if (signing.x !== header.key.x) throw new AppError('wrong_member_passphrase');
  return { signing, thumbprint: thumbprintOf(signing) };
}

/** The Ed25519 key of a 32-byte seed (RFC 8032 section 5.1.5), here and in a browser. */
function keyOf(sodium: Sodium, seed: Uint8Array): PrivateKey {
  const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed);
  sodium.memzero(privateKey);
  return { crv: 'Ed25519', kty: 'OKP', x: toBase64url(publicKey), d: toBase64url(seed) };
}

function unwrap(
  sodium: Sodium,
  sealed: Uint8Array,
  header: string,
  nonce: Uint8Array,
  key: Uint8Array,
) {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, header, nonce, key);
  } catch (cause) {
    throw new AppError('wrong_member_passphrase', undefined, { cause });
  } finally {
    sodium.memzero(key);
  }
}
