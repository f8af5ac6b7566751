import { sha256 } from '@noble/hashes/sha2.js';
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

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
};

/** What of a seal is not fixed: all else follows from these three. */
export interface CmsParts {
  readonly certificate: Certificate;
  /** SHA-256 of what was sealed. */
  readonly digest: Uint8Array;
  readonly signature: Uint8Array;
}

/**
 * Takes a seal apart; what it gives is unverified.
 *
 * @param der the signature without the padding around it
 * @throws RangeError and what asn1js throws, for bytes of another form
 */
export function decodeCms(der: Uint8Array): CmsParts {
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

/**
 * A detached CMS signature (RFC 5652): SHA-256, ECDSA P-256, one signer, one certificate. The signed
 * attributes bind the certificate too (RFC 5035), so no byte of it can be exchanged.
 */
export function encodeCms({ certificate, digest, signature }: CmsParts): Uint8Array {
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
export function signedBytes({
  digest,
  certificate,
}: Pick<CmsParts, 'digest' | 'certificate'>): Uint8Array {
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

function octets(bytes: Uint8Array): OctetString {
  return new OctetString({ valueHex: bufferOf(bytes) });
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
