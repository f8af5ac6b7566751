import { bytesToHex } from '@noble/hashes/utils.js';
import type { PublicKey } from '../format.ts';
import { fromBase64url, sha256 } from '../encoding.ts';

/** An Ed25519 private key as a JSON Web Key (RFC 8037). */
export interface PrivateKey extends PublicKey {
  readonly d: string;
}

export function publicPart({ crv, kty, x }: PublicKey): PublicKey {
  return { crv, kty, x };
}

/** RFC 7638 thumbprint (SHA-256, base64url): members in the order crv, kty, x and no others. */
export function thumbprintOf({ crv, kty, x }: PublicKey): string {
  return sha256(JSON.stringify({ crv, kty, x }));
}

// The encodings of points of small order, sign bit aside, as libsodium lists them. With such a key a
// signature can be made that fits every text.
const smallOrder: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/** Whether `key` is canonical base64url of 32 bytes that are no point of small order. */
export function isSoundKey(key: PublicKey): boolean {
  const point = fromBase64url(key.x);
  if (point?.length !== 32) return false;
  const unsigned = point.with(31, (point[31] ?? 0) & 0x7f);
  return !smallOrder.has(bytesToHex(unsigned));
}
