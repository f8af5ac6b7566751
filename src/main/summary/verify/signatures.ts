import { flattenedVerify, importJWK } from 'jose';
import type { EnvelopeParts, EnvelopeSignature, PublicKey } from '../format.ts';
import { thumbprintOf } from '../keys/ed25519.ts';

export type KeyRing = ReadonlyMap<string, Awaited<ReturnType<typeof importJWK>>>;

/** The keys by their thumbprints, each made ready once; one that is no key is left out. */
export async function keyRing(keys: readonly PublicKey[]): Promise<KeyRing> {
  const ready = await Promise.all(
    keys.map((key) =>
      importJWK({ ...key }, 'EdDSA').then(
        (imported) => [[thumbprintOf(key), imported] as const],
        () => [],
      ),
    ),
  );
  return new Map(ready.flat());
}

interface Signer {
  readonly header: { readonly kid: string };
  readonly parts: EnvelopeSignature;
}

/**
 * Whether one signature holds, on its own: `generalVerify` would be content with the first good one
 * of several. Never rejects.
 */
export async function holds(
  { payload }: EnvelopeParts,
  { header, parts }: Signer,
  ring: KeyRing,
): Promise<boolean> {
  const key = ring.get(header.kid);
  if (key === undefined) return false;
  const jws = { protected: parts.protected, payload, signature: parts.signature };
  try {
    await flattenedVerify(jws, key, { algorithms: ['EdDSA'] });
    return true;
  } catch {
    return false;
  }
}
