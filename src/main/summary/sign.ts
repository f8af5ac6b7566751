import { FlattenedSign } from 'jose';
import { AppError } from '#shared/errors.ts';
import { needsComment } from '#shared/model/summary.ts';
import type {
  EarlierKey as KnownEarlierKey,
  MemberMeaning,
  SharedContent,
  SignatureMark,
} from '#shared/model/summary.ts';
import {
  fromBase64url,
  fromUtf8,
  parseCanonical,
  randomBytes,
  sha256,
  toBase64url,
} from './encoding.ts';
import {
  bundleFormat,
  coachHeaderShape,
  envelopeShape,
  memberHeaderShape,
  payloadShape,
  renderingProfile,
  signatureType,
  summaryFormat,
} from './format.ts';
import type {
  CoachHeader,
  EarlierKey,
  EnvelopeParts,
  EnvelopeSignature,
  MemberHeader,
  PublicKey,
  SummaryPayload,
} from './format.ts';
import type { CoachKeys } from './keys/coach-key.ts';
import { publicPart } from './keys/ed25519.ts';
import type { PrivateKey } from './keys/ed25519.ts';
import { fingerprintOf } from './keys/fingerprint-words.ts';
import type { MemberKey } from './keys/member-key.ts';
import { requireVisible } from './text-safety.ts';

/**
 * One signed summary: the exact text of a JWS in JSON General Serialization (RFC 7515 section 7.2.1).
 * Store and hash it as it is; it is never written anew.
 */
export type Envelope = string;

export interface NewSummary {
  readonly documentId: string;
  /** 1 for the first signing of a document, and one more for each later one. */
  readonly version: number;
  readonly coach: { readonly name: string; readonly key: string; readonly sealKey: string };
  /** `key` is null while the member has none yet; such a payload cannot be countersigned. */
  readonly member: {
    readonly name: string;
    readonly key: string | null;
    /** Keys that the member had before, oldest first; none where left out. */
    readonly earlierKeys?: readonly EarlierKey[];
  };
  readonly content: SharedContent;
  readonly paper: 'A4' | 'Letter';
  /** 16 bytes; random where left out. */
  readonly nonce?: Uint8Array;
  /** The envelope that this one amends: makes an addendum. */
  readonly amends?: Envelope;
}

/**
 * The exact bytes that will be signed and stored.
 *
 * @throws AppError `text_with_hidden_characters`; `invalid_input` for content beyond the format's sizes
 */
export function buildPayload(summary: NewSummary): Uint8Array {
  const { documentId, version, coach, member, content, paper, amends } = summary;
  requireVisible([coach.name, member.name], content);
  const parsed = payloadShape.safeParse({
    format: summaryFormat,
    documentId,
    version,
    type: amends === undefined ? 'original' : 'addendum',
    prev: amends === undefined ? null : sha256(amends),
    roles: {
      coach: { name: coach.name, key: coach.key, sealKey: coach.sealKey },
      member: {
        name: member.name,
        key: member.key,
        ...(member.earlierKeys?.length ? { earlierKeys: member.earlierKeys } : {}),
      },
    },
    content,
    rendering: { profile: renderingProfile, paper },
    nonce: toBase64url(summary.nonce ?? randomBytes(16)),
  });
  if (!parsed.success) throw new AppError('invalid_input', parsed.error.message);
  return new TextEncoder().encode(JSON.stringify(parsed.data));
}

/**
 * The coach signs: meaning `issued`.
 *
 * @param at.auditHead head of the vault's audit log, 32 bytes as base64url
 * @param at.claimedTime ISO 8601 instant in UTC
 * @param at.offer where a reply from the member's own device made this payload: the hash of the coach's
 *   signature over what was sent there
 * @throws AppError `invalid_input` where the payload names another coach
 */
export async function issue(
  payload: Uint8Array,
  keys: CoachKeys,
  at: { readonly auditHead: string; readonly claimedTime: string; readonly offer?: string },
): Promise<Envelope> {
  const { roles } = payloadOf(payload);
  if (roles.coach.key !== keys.thumbprint || roles.coach.sealKey !== keys.sealThumbprint) {
    throw new AppError('invalid_input', 'The payload names another coach key.');
  }
  const header: CoachHeader = coachHeaderShape.parse({
    alg: 'EdDSA',
    kid: keys.thumbprint,
    typ: signatureType,
    role: 'coach',
    meaning: 'issued',
    device: 'own',
    ...at,
  });
  const signature = await signed(payload, header, keys.signing);
  return JSON.stringify({ payload: toBase64url(payload), signatures: [signature] });
}

export interface Countersigning {
  readonly meaning: MemberMeaning;
  /** Needed for `commented` and, as the reason, for `declined`; may stand beside the others. */
  readonly comment: string;
  /** The drawn signature (`drawing.ts`); null where nothing was drawn. */
  readonly drawing: string | null;
  readonly device: SignatureMark['device'];
  readonly claimedTime: string;
  /** The name as the member typed it. */
  readonly typedName: string;
}

/**
 * The team member signs the same bytes, and the coach's signature with them.
 *
 * @throws AppError `already_signed`; and as `memberSignature`
 */
export async function countersign(
  envelope: Envelope,
  key: MemberKey,
  signing: Countersigning,
): Promise<Envelope> {
  const parts = envelopeParts(envelope);
  const [coach, other] = parts.signatures;
  if (other !== undefined) throw new AppError('already_signed');
  if (coach === undefined) throw new AppError('nothing_signed');
  const answers = coachSignatureHash(coach);
  return beside(envelope, await memberSignature(payloadBytes(parts), answers, key, signing));
}

/**
 * The team member's signature alone.
 *
 * @param answers hash of the coach's signature that it answers: over these bytes, or over the offer
 * @throws AppError `text_with_hidden_characters`; `invalid_input` where the payload names no member key
 *   or another one, or a comment is missing
 */
export async function memberSignature(
  payload: Uint8Array,
  answers: string,
  key: MemberKey,
  { meaning, comment, drawing, device, claimedTime, typedName }: Countersigning,
): Promise<EnvelopeSignature> {
  const { roles } = payloadOf(payload);
  if (roles.member.key !== key.thumbprint || roles.coach.key === key.thumbprint) {
    throw new AppError('invalid_input', 'The payload names another member key.');
  }
  requireVisible([typedName], comment);
  if (needsComment(meaning) && comment.trim() === '') {
    throw new AppError('invalid_input', 'A comment is missing.');
  }
  const header: MemberHeader = memberHeaderShape.parse({
    alg: 'EdDSA',
    kid: key.thumbprint,
    typ: signatureType,
    role: 'member',
    meaning,
    device,
    claimedTime,
    coachSigHash: answers,
    name: typedName,
    comment,
    ...(drawing === null ? {} : { drawing }),
  });
  return signed(payload, header, key.signing);
}

/** The envelope with the member's signature beside the coach's; verifies nothing. */
export function beside(envelope: Envelope, signature: EnvelopeSignature): Envelope {
  const { payload, signatures } = envelopeParts(envelope);
  return JSON.stringify({ payload, signatures: [...signatures, signature] });
}

/** SHA-256, base64url, over the coach's `protected`, a full stop and `signature`, as they stand. */
export function coachSignatureHash(coach: EnvelopeSignature): string {
  return sha256(`${coach.protected}.${coach.signature}`);
}

/**
 * The bundle: the chain of envelopes, oldest first, and the public keys of those who signed.
 * An envelope's text stands in it letter by letter.
 */
export function bundleOf(envelopes: readonly Envelope[], keys: readonly PublicKey[]): string {
  const chain: readonly unknown[] = envelopes.map((envelope) => JSON.parse(envelope));
  return JSON.stringify({ format: bundleFormat, envelopes: chain, keys: keys.map(publicPart) });
}

/** What an envelope of one's own store says, for lists and pages; verifies nothing. */
export interface ReadEnvelope {
  readonly payload: SummaryPayload;
  readonly signatures: readonly SignatureMark[];
  readonly earlierKeys: readonly KnownEarlierKey[];
}

/** Reads an envelope that this vault itself signed. For anything from outside use `verifyBundle`. */
export function readEnvelope(envelope: Envelope): ReadEnvelope {
  const parts = envelopeParts(envelope);
  const payload = payloadOf(payloadBytes(parts));
  const signatures = parts.signatures.map((signature) => {
    const header = canonicalPart(signature.protected);
    const coach = coachHeaderShape.safeParse(header);
    return signatureMark(payload, coach.success ? coach.data : memberHeaderShape.parse(header));
  });
  return { payload, signatures, earlierKeys: earlierKeysOf(payload) };
}

/** A signature as people read it. */
export function signatureMark(
  payload: SummaryPayload,
  header: CoachHeader | MemberHeader,
): SignatureMark {
  const { role, meaning, device, claimedTime, kid } = header;
  return {
    role,
    name: header.role === 'coach' ? payload.roles.coach.name : header.name,
    meaning,
    comment: header.role === 'coach' ? '' : header.comment,
    device,
    claimedTime,
    key: fingerprintOf(kid),
    drawing: header.role === 'coach' ? null : (header.drawing ?? null),
  };
}

/** The keys that the member had before, as people read them. */
export function earlierKeysOf({ roles }: SummaryPayload): readonly KnownEarlierKey[] {
  return (roles.member.earlierKeys ?? []).map(({ key, replacedAt }) => ({
    key: fingerprintOf(key),
    replacedAt,
  }));
}

async function signed(payload: Uint8Array, header: CoachHeader | MemberHeader, key: PrivateKey) {
  const jws = await new FlattenedSign(payload).setProtectedHeader(header).sign({ ...key });
  return { protected: jws.protected ?? '', signature: jws.signature };
}

function envelopeParts(envelope: Envelope): EnvelopeParts {
  const parsed = envelopeShape.safeParse(parseCanonical(envelope));
  if (!parsed.success) throw new AppError('invalid_input', 'Not an envelope.');
  return parsed.data;
}

function payloadBytes(parts: EnvelopeParts): Uint8Array {
  const bytes = fromBase64url(parts.payload);
  if (bytes === null) throw new AppError('invalid_input', 'Not an envelope.');
  return bytes;
}

function payloadOf(bytes: Uint8Array): SummaryPayload {
  const parsed = payloadShape.safeParse(parseCanonical(fromUtf8(bytes) ?? ''));
  if (!parsed.success) throw new AppError('invalid_input', 'Not a summary payload.');
  return parsed.data;
}

function canonicalPart(encoded: string): unknown {
  const bytes = fromBase64url(encoded);
  return parseCanonical((bytes && fromUtf8(bytes)) ?? '');
}
