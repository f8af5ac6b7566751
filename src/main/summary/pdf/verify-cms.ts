import { sha256 } from '@noble/hashes/sha2.js';
import type { Certificate } from 'pkijs';
import { sealThumbprintOf } from '../keys/coach-key.ts';
import { decodeCms, encodeCms, signedBytes } from './cms-form.ts';
import { verifyEcdsa } from './verify-ecdsa.ts';
import type { VerifyingKey } from './verify-ecdsa.ts';

const p256 = { name: 'ECDSA', namedCurve: 'P-256' };
const ecdsaWithSha256 = '1.2.840.10045.4.3.2';

/**
 * The seal key's thumbprint (RFC 7638) of a CMS signature that is exactly of the form `encodeCms`
 * writes and fits `data`.
 *
 * @param der the signature without the padding around it
 * @returns `altered` where only the data do not fit, `malformed` where the signature itself does not hold
 * @throws whatever the libraries throw at bytes of another form
 */
export async function verifyCms(
  der: Uint8Array,
  data: Uint8Array,
): Promise<{ readonly thumbprint: string } | 'altered' | 'malformed'> {
  const parts = decodeCms(der);
  // Written anew from its three parts it must give the same bytes: nothing rides along unchecked.
  if (!sameBytes(encodeCms(parts), der)) return 'malformed';
  const { certificate, digest, signature } = parts;
  const key = await keyOf(certificate);
  const holds =
    (await isSelfSigned(certificate, key)) &&
    (await verifyEcdsa(key, signature, signedBytes(parts)));
  if (!holds) return 'malformed';
  if (!sameBytes(digest, sha256(data))) return 'altered';
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', key);
  return { thumbprint: sealThumbprintOf(x, y) };
}

/** The import refuses another curve, and a point that does not lie on it. */
async function keyOf({ subjectPublicKeyInfo }: Certificate): Promise<VerifyingKey> {
  const spki = subjectPublicKeyInfo.toSchema().toBER();
  return crypto.subtle.importKey('spki', spki, p256, true, ['verify']);
}

async function isSelfSigned(certificate: Certificate, key: VerifyingKey): Promise<boolean> {
  const { signature, signatureAlgorithm, signatureValue, tbsView } = certificate;
  const rightKind = [signature, signatureAlgorithm].every(
    ({ algorithmId }) => algorithmId === ecdsaWithSha256,
  );
  return rightKind && (await verifyEcdsa(key, signatureValue.valueBlock.valueHexView, tbsView));
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
