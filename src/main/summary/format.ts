import { z } from 'zod';
import { readBack } from '#shared/model/sharing.ts';
import type { SummaryContent } from '#shared/model/summary.ts';
import { memberMeanings } from '#shared/model/summary.ts';
import { drawingPattern, longestDrawing } from '#shared/model/drawing.ts';
import { actionOwners } from '#shared/model/action.ts';
import { encoded, letters } from './shapes.ts';

/**
 * The signed format, `countersign-summary/1`, field by field (docs/format.md). Every object is
 * strict: a field that this version does not know is refused, because a reader could not show it.
 */
export const summaryFormat = 'countersign-summary/1';
export const bundleFormat = 'countersign-bundle/1';
export const renderingProfile = 'one-page/1';
export const signatureType = 'countersign-summary+json';

/** A whole bundle, in bytes. A one-page summary takes a few kilobytes; this stops exhaustion. */
export const largestBundle = 8 * 1024 * 1024;
const longestText = 200_000;
const mostItems = 1_000;
export const mostEnvelopes = 100;
/** Keys that a team member may have had before the one of now. */
export const mostEarlierKeys = 20;

const text = z.string().max(longestText);
/** 32 bytes, unpadded base64url: a SHA-256, a thumbprint, a public key's x. */
const bytes32 = letters(43);
const name = z.string().min(1).max(120);
const instant = z.iso.datetime().max(40);

/** A key that the team member had, and the instant at which the coach's vault pinned another. */
const earlierKey = z.strictObject({ key: bytes32, replacedAt: instant });
export type EarlierKey = z.output<typeof earlierKey>;

const plan = z.strictObject({
  startsAt: instant,
  zone: z.string().min(1).max(80),
  durationMinutes: z.int().min(1).max(10_000),
  place: z.string().max(300),
});

const content = z.strictObject({
  session: plan,
  outcome: text,
  memberWords: text,
  answers: z
    .array(z.strictObject({ promptId: z.string().min(1).max(100), question: text, text }))
    .max(mostItems),
  insights: z.array(text).max(mostItems),
  actions: z
    .array(
      z.strictObject({
        text,
        owner: z.enum(actionOwners),
        due: z.iso.date().nullable(),
        done: z.boolean(),
      }),
    )
    .max(mostItems),
  next: z.strictObject({ text, plan: plan.nullable() }),
}) satisfies z.ZodType<SummaryContent>;

export const payloadShape = z.strictObject({
  format: z.literal(summaryFormat),
  documentId: z.uuid(),
  version: z.int().min(1).max(1_000_000),
  type: z.enum(['original', 'addendum']),
  prev: bytes32.nullable(),
  roles: z.strictObject({
    coach: z.strictObject({ name, key: bytes32, sealKey: bytes32 }),
    member: z.strictObject({
      name,
      key: bytes32.nullable(),
      /** Oldest first; left out while the first key is in use. */
      earlierKeys: z.array(earlierKey).min(1).max(mostEarlierKeys).optional(),
    }),
  }),
  content: content.transform(readBack),
  rendering: z.strictObject({
    profile: z.literal(renderingProfile),
    paper: z.enum(['A4', 'Letter']),
  }),
  /** 16 bytes. */
  nonce: letters(22),
});
export type SummaryPayload = z.output<typeof payloadShape>;

const device = z.enum(['own', 'coach']);

export const coachHeaderShape = z.strictObject({
  alg: z.literal('EdDSA'),
  kid: bytes32,
  typ: z.literal(signatureType),
  role: z.literal('coach'),
  meaning: z.literal('issued'),
  device,
  claimedTime: instant,
  auditHead: bytes32,
  /**
   * Hash of the coach's signature over the summary as it was sent to the member's own device, where
   * the member's words or key came only with the reply. The member's `coachSigHash` is then this.
   */
  offer: bytes32.optional(),
});
export type CoachHeader = z.output<typeof coachHeaderShape>;

export const memberHeaderShape = z.strictObject({
  alg: z.literal('EdDSA'),
  kid: bytes32,
  typ: z.literal(signatureType),
  role: z.literal('member'),
  meaning: z.enum(memberMeanings),
  device,
  claimedTime: instant,
  coachSigHash: bytes32,
  name,
  /** With `commented` and `declined`, the reason among them, not empty. */
  comment: z.string().max(2_000),
  /** The signature as the member drew it, if they did. */
  drawing: z.string().max(longestDrawing).regex(drawingPattern).optional(),
});
export type MemberHeader = z.output<typeof memberHeaderShape>;

export const headerShape = z.discriminatedUnion('role', [coachHeaderShape, memberHeaderShape]);

/** Strict: an unprotected `header` beside `protected` is an unknown field. */
export const signatureShape = z.strictObject({
  protected: encoded.max(30_000),
  /** 64 bytes. */
  signature: letters(86),
});
export type EnvelopeSignature = z.output<typeof signatureShape>;

export const envelopeShape = z.strictObject({
  payload: encoded.max(largestBundle),
  signatures: z.array(signatureShape).min(1).max(2),
});
export type EnvelopeParts = z.output<typeof envelopeShape>;

/** In the order of RFC 7638, so that the SHA-256 of a key's own text is its thumbprint. */
export const publicKeyShape = z.strictObject({
  crv: z.literal('Ed25519'),
  kty: z.literal('OKP'),
  x: bytes32,
});
export type PublicKey = z.output<typeof publicKeyShape>;

export const bundleShape = z.strictObject({
  format: z.literal(bundleFormat),
  envelopes: z.array(envelopeShape).min(1).max(mostEnvelopes),
  keys: z
    .array(publicKeyShape)
    .min(1)
    .max(2 + mostEarlierKeys),
});
