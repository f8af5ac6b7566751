import { createPrivateKey, randomBytes } from 'node:crypto';
import type { PublicKey } from '../format.ts';
import { sha256 } from '../encoding.ts';

/** An Ed25519 private key as a JSON Web Key (RFC 8037). */
export interface PrivateKey extends PublicKey {
  readonly d: string;
}

// PKCS #8 around the 32 bytes of the seed (RFC 8410 section 7).
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The Ed25519 key of a 32-byte `seed` (RFC 8032 section 5.1.5). */
export function keyFromSeed(seed: Uint8Array): PrivateKey {
  const key = createPrivateKey({
    key: Buffer.concat([pkcs8Prefix, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const { d, x } = key.export({ format: 'jwk' });
  return { crv: 'Ed25519', kty: 'OKP', x: String(x), d: String(d) };
}

export function newSeed(): Uint8Array {
  return new Uint8Array(randomBytes(32));
}

export function publicPart({ crv, kty, x }: PublicKey): PublicKey {
  return { crv, kty, x };
}

/** RFC 7638 thumbprint (SHA-256, base64url): members in the order crv, kty, x and no others. */
export function thumbprintOf({ crv, kty, x }: PublicKey): string {
  return sha256(JSON.stringify({ crv, kty, x }));
}
