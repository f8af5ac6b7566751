import { createHash, sign, verify, X509Certificate } from 'node:crypto';
import { Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  AlgorithmIdentifier,
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
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
};

/**
 * A detached CMS signature (RFC 5652) of `data`: SHA-256, ECDSA P-256, one signer, one certificate.
 * The signed attributes bind the certificate too (RFC 5035), so no byte of it can be exchanged.
 */
export function signCms(data: Uint8Array, { certificate, privateKey }: SealIdentity): Uint8Array {
  const digest = sha256(data);
  const signature = sign('sha256', signedBytes(digest, certificate), privateKey);
  return encode(certificate, digest, signature);
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
  const { certificate, digest, signature } = decode(der);
  // Written anew from its three parts it must give the same bytes: nothing rides along unchecked.
  if (!sameBytes(encode(certificate, digest, signature), der)) return 'malformed';
  const x509 = new X509Certificate(certificateBytes(certificate));
  const { kty, crv, x, y } = x509.publicKey.export({ format: 'jwk' });
  if (kty !== 'EC' || crv !== 'P-256' || !x || !y || !x509.verify(x509.publicKey)) {
    return 'malformed';
  }
  if (!verify('sha256', signedBytes(digest, certificate), x509.publicKey, signature)) {
    return 'malformed';
  }
  return sameBytes(digest, sha256(data)) ? { thumbprint: sealThumbprintOf(x, y) } : 'altered';
}

interface CmsParts {
  readonly certificate: Certificate;
  /** SHA-256 of what was sealed. */
  readonly digest: Uint8Array;
  readonly signature: Uint8Array;
}

function decode(der: Uint8Array): CmsParts {
  const signed = new SignedData({ schema: ContentInfo.fromBER(bufferOf(der)).content });
  const certificate = signed.certificates?.[0];
  const signer = signed.signerInfos[0];
  const digest = signer?.signedAttrs?.attributes.find(({ type }) => type === oid.messageDigest)
    ?.values[0];
  if (!(certificate instanceof Certificate) || !(digest instanceof OctetString) || !signer) {
    throw new RangeError('A signature of another form');
  }
  return {
    certificate,
    digest: digest.valueBlock.valueHexView,
    signature: signer.signature.valueBlock.valueHexView,
  };
}

function encode(certificate: Certificate, digest: Uint8Array, signature: Uint8Array): Uint8Array {
  const { issuer, serialNumber } = certificate;
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm()],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [certificate],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
        digestAlgorithm: digestAlgorithm(),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: attributesOf(digest, certificate),
        }),
        signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 }),
        signature: octets(signature),
      }),
    ],
  });
  const info = new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

/** RFC 5652 section 5.4: the attributes are signed as a SET OF, although stored with another tag. */
function signedBytes(digest: Uint8Array, certificate: Certificate): Uint8Array {
  const attributes = new SignedAndUnsignedAttributes({
    type: 0,
    attributes: attributesOf(digest, certificate),
  });
  const bytes = new Uint8Array(attributes.toSchema().toBER());
  bytes[0] = 0x31;
  return bytes;
}

/** In the order of DER (X.690 section 11.6), which for these three is that of their lengths. */
function attributesOf(digest: Uint8Array, certificate: Certificate): Attribute[] {
  const certificateId = new Sequence({
    // ESSCertIDv2 with the default SHA-256 left out, as DER asks (RFC 5035 section 4).
    value: [
      new Sequence({
        value: [new Sequence({ value: [octets(sha256(certificateBytes(certificate)))] })],
      }),
    ],
  });
  return [
    new Attribute({ type: oid.contentType, values: [new ObjectIdentifier({ value: oid.data })] }),
    new Attribute({ type: oid.messageDigest, values: [octets(digest)] }),
    new Attribute({ type: oid.signingCertificateV2, values: [certificateId] }),
  ];
}

function digestAlgorithm(): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithmId: oid.sha256, algorithmParams: new Null() });
}

function certificateBytes(certificate: Certificate): Uint8Array {
  return new Uint8Array(certificate.toSchema(false).toBER());
}

function sha256(data: Uint8Array): Uint8Array {
  return createHash('sha256').update(data).digest();
}

function octets(bytes: Uint8Array): OctetString {
  return new OctetString({ valueHex: bufferOf(bytes) });
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
