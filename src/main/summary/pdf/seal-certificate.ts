import { createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { BitString, Integer, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from 'pkijs';
import { words } from '#shared/words/index.ts';
import { fromBase64url } from '../encoding.ts';
import type { SealKey } from '../keys/coach-key.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const oid = { commonName: '2.5.4.3', keyUsage: '2.5.29.15', basicConstraints: '2.5.29.19' };

export interface SealIdentity {
  readonly certificate: Certificate;
  readonly privateKey: KeyObject;
}

/**
 * The coach's self-signed certificate (RFC 5280), by which PDF readers show 'signed, not modified'.
 *
 * It names no person: a name in a certificate that anyone can make would look like proof. Whose it is
 * stands in the signed payload, as the thumbprint of its key.
 */
export async function sealIdentity(key: SealKey, thumbprint: string): Promise<SealIdentity> {
  const { subtle } = crypto;
  const { d, ...publicJwk } = key;
  const signer = await subtle.importKey('jwk', { ...publicJwk, d }, algorithm, false, ['sign']);
  const publicKey = await subtle.importKey('jwk', publicJwk, algorithm, true, ['verify']);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: serialOf(thumbprint) });
  for (const name of [certificate.issuer, certificate.subject]) {
    name.typesAndValues.push(
      new AttributeTypeAndValue({
        type: oid.commonName,
        value: new Utf8String({ value: words.summaryPage.sealName }),
      }),
    );
  }
  // The key lives as long as the vault; the dates say nothing about when it was made.
  certificate.notBefore.value = new Date('2020-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2049-12-31T00:00:00Z');
  await certificate.subjectPublicKeyInfo.importKey(publicKey);
  certificate.extensions = [
    extension(oid.basicConstraints, new BasicConstraints({ cA: false }).toSchema().toBER()),
    // digitalSignature and nonRepudiation (RFC 5280 section 4.2.1.3).
    extension(oid.keyUsage, new BitString({ valueHex: bufferOf([0xc0]), unusedBits: 6 }).toBER()),
  ];
  await certificate.sign(signer, 'SHA-256');
  return { certificate, privateKey: createPrivateKey({ key: { ...key }, format: 'jwk' }) };
}

/** A positive number of 16 bytes that is the same for the same key. */
function serialOf(thumbprint: string): ArrayBuffer {
  const bytes = fromBase64url(thumbprint)?.slice(0, 16) ?? new Uint8Array(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bufferOf(bytes);
}

function extension(extnID: string, extnValue: ArrayBuffer): Extension {
  return new Extension({ extnID, critical: true, extnValue });
}

function bufferOf(bytes: Iterable<number>): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
