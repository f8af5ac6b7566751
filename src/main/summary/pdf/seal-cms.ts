import { createHash, verify, X509Certificate } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { sealThumbprintOf } from '../keys/coach-keys.ts';
import type { SealIdentity } from './seal-certificate.ts';

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
};

/**
 * A detached CMS signature (RFC 5652) of `data`: SHA-256, ECDSA P-256, one signer, one certificate.
 * The signed attributes bind the certificate too (RFC 5035), so no byte of it can be exchanged.
 */
export async function signCms(
  data: Uint8Array,
  { certificate, privateKey }: SealIdentity,
): Promise<Uint8Array> {
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: attributesFor(data, new Uint8Array(certificate.toSchema(true).toBER())),
        }),
      }),
    ],
    certificates: [certificate],
  });
  await signed.sign(privateKey, 0, 'SHA-256');
  const info = new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

/**
 * The seal key's thumbprint (RFC 7638) of a CMS signature that is exactly of the form `signCms`
 * writes and fits `data`.
 *
 * @param der the signature without the padding around it
 * @returns `altered` where only the data do not fit, `malformed` where the signature itself does not hold
 */
export function verifyCms(
  der: Uint8Array,
  data: Uint8Array,
): { readonly thumbprint: string } | 'altered' | 'malformed' {
  const info = ContentInfo.fromBER(bufferOf(der));
  if (info.contentType !== oid.signedData) return 'malformed';
  const signed = new SignedData({ schema: info.content });
  const [signer, ...otherSigners] = signed.signerInfos;
  const [certificate, ...otherCertificates] = signed.certificates ?? [];
  if (signer === undefined || otherSigners.length > 0 || signer.unsignedAttrs) return 'malformed';
  if (!(certificate instanceof Certificate) || otherCertificates.length > 0) return 'malformed';
  if (signed.encapContentInfo.eContent !== undefined || !signer.signedAttrs) return 'malformed';

  // Written anew it must give the same bytes: nothing rides along that nobody checks.
  const again = new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(false) });
  if (!sameBytes(new Uint8Array(again.toSchema().toBER()), der)) return 'malformed';

  const certificateBytes = new Uint8Array(certificate.toSchema(false).toBER());
  const x509 = new X509Certificate(certificateBytes);
  const key = x509.publicKey;
  const { kty, crv, x, y } = key.export({ format: 'jwk' });
  if (kty !== 'EC' || crv !== 'P-256' || !x || !y || !x509.verify(key)) return 'malformed';

  const attributes = signer.signedAttrs;
  const signedBytes = new Uint8Array(attributes.encodedValue.slice(0));
  // RFC 5652 section 5.4: signed as a SET OF, although stored with an implicit tag.
  signedBytes[0] = 0x31;
  const signature = new Uint8Array(signer.signature.valueBlock.valueHexView);
  if (!verify('sha256', signedBytes, key, signature)) return 'malformed';
  const expected = setOf(attributesFor(data, certificateBytes));
  if (sameBytes(expected, setOf(attributes.attributes))) {
    return { thumbprint: sealThumbprintOf(x, y) };
  }
  const others = attributes.attributes.filter(({ type }) => type !== oid.messageDigest);
  const expectedOthers = attributesFor(data, certificateBytes).filter(
    ({ type }) => type !== oid.messageDigest,
  );
  return sameBytes(setOf(expectedOthers), setOf(others)) ? 'altered' : 'malformed';
}

function attributesFor(data: Uint8Array, certificate: Uint8Array): Attribute[] {
  const certificateId = new Sequence({
    // ESSCertIDv2 with the default SHA-256 left out, as DER asks (RFC 5035 section 4).
    value: [new Sequence({ value: [new Sequence({ value: [digestOf(certificate)] })] })],
  });
  return [
    new Attribute({
      type: oid.contentType,
      values: [new ObjectIdentifier({ value: oid.data })],
    }),
    new Attribute({ type: oid.messageDigest, values: [digestOf(data)] }),
    new Attribute({ type: oid.signingCertificateV2, values: [certificateId] }),
  ];
}

function digestOf(data: Uint8Array): OctetString {
  return new OctetString({ valueHex: bufferOf(createHash('sha256').update(data).digest()) });
}

/** The attributes' bytes in DER order (X.690 section 11.6), so that order plays no part. */
function setOf(attributes: readonly Attribute[]): Uint8Array {
  return Buffer.concat(
    attributes
      .map((attribute) => Buffer.from(attribute.toSchema().toBER()))
      .toSorted(Buffer.compare),
  );
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
