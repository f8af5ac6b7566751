import { z } from 'zod';
import { largestBundle, payloadShape, publicKeyShape, signatureShape } from '../format.ts';
import { derivationShape, encoded, letters } from '../shapes.ts';

/**
 * The two files of the remote kit, field by field (docs/format.md). Both are canonical JSON: what stands
 * open in them is authenticated with what is sealed.
 */
const longestKey = 4_000;
/** The sealed bundle in base64url, and a little. */
const longestSealed = 2 * largestBundle;

const cipher = z.literal('xchacha20-poly1305');

export const kitHeaderShape = z.strictObject({
  format: z.literal('countersign-kit/1'),
  id: z.uuid(),
  // As much as a browser on a telephone can bear.
  kdf: derivationShape(256),
  cipher,
});

/** The header, the kit's key wrapped under the phrase, and the content sealed under that key. */
export const kitShape = kitHeaderShape
  .extend({
    keyNonce: letters(32),
    wrappedKey: letters(64),
    nonce: letters(32),
    ciphertext: encoded.max(longestSealed),
  })
  .strict();

/** What a kit holds: the summary, and what the member needs to answer it. Nothing else of the vault. */
export const kitContentShape = z.strictObject({
  /** The chain as a bundle; the newest envelope waits for the member. */
  bundle: z.string().max(largestBundle),
  /** The pinned key; wrapped under the member's own passphrase where the vault keeps it. */
  memberKey: z
    .strictObject({ thumbprint: letters(43), wrapped: z.string().max(longestKey).nullable() })
    .nullable(),
  /** Keys that the member had before that one, oldest first. */
  earlierKeys: payloadShape.shape.roles.shape.member.shape.earlierKeys,
  /** BCP 47, for dates and times. */
  locale: z.string().max(40),
});
export type KitContent = z.output<typeof kitContentShape>;

export const replyHeaderShape = z.strictObject({
  format: z.literal('countersign-reply/1'),
  /** The kit that it answers. */
  kit: z.uuid(),
  cipher,
});

export const replyShape = replyHeaderShape
  .extend({ nonce: letters(32), ciphertext: encoded.max(longestSealed) })
  .strict();

/** What a reply holds: what the member signed, and the public key to check it with. */
export const replyContentShape = z.strictObject({
  /** The signed payload in base64url. */
  payload: encoded,
  signature: signatureShape,
  key: publicKeyShape,
});
export type ReplyContent = z.output<typeof replyContentShape>;
