import { sha256 } from '../encoding.ts';
import type { PrivateKey } from './ed25519.ts';

/** A P-256 private key as a JSON Web Key (RFC 7518 section 6.2). */
export interface SealKey {
  readonly crv: 'P-256';
  readonly kty: 'EC';
  readonly x: string;
  readonly y: string;
  readonly d: string;
}

/** The coach's keys: one signs summaries, one seals PDFs. */
export interface CoachKeys {
  readonly signing: PrivateKey;
  /** RFC 7638 thumbprint of the signing key. */
  readonly thumbprint: string;
  readonly seal: SealKey;
  /** RFC 7638 thumbprint of the seal key; every payload names it. */
  readonly sealThumbprint: string;
}

/** RFC 7638 thumbprint of a P-256 public key from its base64url coordinates. */
export function sealThumbprintOf(x: string, y: string): string {
  return sha256(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }));
}
