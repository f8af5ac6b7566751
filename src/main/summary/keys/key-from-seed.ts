import { createPrivateKey } from 'node:crypto';
import type { PrivateKey } from './ed25519.ts';

// PKCS #8 around the 32 bytes of the seed (RFC 8410 section 7).
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The Ed25519 key of a 32-byte `seed` (RFC 8032 section 5.1.5). Node's own, so that it takes no time to load. */
export function keyFromSeed(seed: Uint8Array): PrivateKey {
  const der = Buffer.concat([pkcs8Prefix, seed]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  const { d, x } = key.export({ format: 'jwk' });
  return { crv: 'Ed25519', kty: 'OKP', x: String(x), d: String(d) };
}
