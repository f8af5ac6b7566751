import { createPrivateKey, sign } from 'node:crypto';
import type { CheckName } from '#shared/model/verdict.ts';
import type { PrivateKey } from '#main/summary/keys/ed25519.ts';
import { coach } from '../../support/summaries.ts';

/** What an attacker has: the parts of a bundle in pieces, and a key of their own to sign anything with. */

export interface Signature {
  protected: string;
  signature: string;
  [more: string]: unknown;
}

export interface Bundle {
  format: string;
  envelopes: { payload: string; signatures: Signature[]; [more: string]: unknown }[];
  keys: { [member: string]: unknown }[];
  [more: string]: unknown;
}

/** What someone does, the checks that must fail, and the bundle that comes of it. */
export type Attack = readonly [string, readonly CheckName[], string];

export type Json = Record<string, unknown>;

export function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

export function decode(encoded: string): Json {
  return JSON.parse(Buffer.from(encoded, 'base64url').toString()) as Json;
}

/** Signs any header and payload text, right or wrong, with `key`. */
export function signRaw(payload: string, header: string, key: PrivateKey): Signature {
  const head = encode(header);
  const signature = sign(
    null,
    Buffer.from(`${head}.${payload}`),
    createPrivateKey({ key: { ...key }, format: 'jwk' }),
  );
  return { protected: head, signature: signature.toString('base64url') };
}

/** Takes a bundle's first envelope and signer apart, lets `change` at it, and gives the new text. */
export function altered(
  bundle: string,
  change: (parts: {
    bundle: Bundle;
    envelope: Bundle['envelopes'][number];
    coach: Signature;
    member: Signature;
  }) => void,
): string {
  const parsed = JSON.parse(bundle) as Bundle;
  const [envelope] = parsed.envelopes;
  const [coach, member] = envelope?.signatures ?? [];
  if (!envelope || !coach || !member) throw new Error('Needs a bundle that both signed.');
  change({ bundle: parsed, envelope, coach, member });
  return JSON.stringify(parsed);
}

/** Signs a header anew, changed, with the right key: what only the signer themselves could do. */
export function rewritten(
  header: string,
  payload: string,
  changes: Json,
  key: PrivateKey = coach.signing,
): Signature {
  return signRaw(payload, JSON.stringify({ ...decode(header), ...changes }), key);
}
