import { createECDH, hkdfSync } from 'node:crypto';
import { toBase64url } from '../encoding.ts';
import { sealThumbprintOf } from './coach-key.ts';
import type { CoachKeys, SealKey } from './coach-key.ts';
import { thumbprintOf } from './ed25519.ts';
import { keyFromSeed } from './key-from-seed.ts';

const p256Order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * The coach's keys, derived from the vault.
 *
 * @param seed 32 bytes: the vault's identity subkey. The two keys come from it by HKDF-SHA-256
 *   (RFC 5869) with different `info`, so that neither tells anything about the other.
 */
export function coachKeys(seed: Uint8Array): CoachKeys {
  if (seed.length !== 32) throw new RangeError('The identity subkey has 32 bytes.');
  const signing = keyFromSeed(expand(seed, 'countersign coach signing ed25519/1', 32));
  const seal = sealKeyFrom(expand(seed, 'countersign pdf seal p-256/1', 48));
  return {
    signing,
    thumbprint: thumbprintOf(signing),
    seal,
    sealThumbprint: sealThumbprintOf(seal.x, seal.y),
  };
}

function expand(seed: Uint8Array, info: string, length: number): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', seed, new Uint8Array(), info, length));
}

// FIPS 186-5 A.2.1: 128 bits more than the order, so that the remainder is as good as uniform.
function sealKeyFrom(wide: Uint8Array): SealKey {
  const scalar = (BigInt(`0x${Buffer.from(wide).toString('hex')}`) % (p256Order - 1n)) + 1n;
  const d = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(d);
  const point = curve.getPublicKey();
  return {
    crv: 'P-256',
    kty: 'EC',
    x: toBase64url(point.subarray(1, 33)),
    y: toBase64url(point.subarray(33)),
    d: toBase64url(d),
  };
}
