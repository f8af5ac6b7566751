import { sign } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import { encodeCms, signedBytes } from './cms-form.ts';
import type { SealIdentity } from './seal-certificate.ts';

/** Seals `data`, in the one form that `verifyCms` takes. */
export function signCms(data: Uint8Array, { certificate, privateKey }: SealIdentity): Uint8Array {
  const digest = sha256(data);
  const signature = sign('sha256', signedBytes({ digest, certificate }), privateKey);
  return encodeCms({ certificate, digest, signature });
}
