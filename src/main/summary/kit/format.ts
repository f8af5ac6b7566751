import { z } from 'zod';
import { largestBundle, payloadShape, publicKeyShape, signatureShape } from '../format.ts';

/**
 * The two files of the remote kit, field by field (docs/format.md). Both are canonical JSON: what stands
 * open in them is authenticated with what is sealed.
 */
const longestKey = 4_000;
/** The sealed bundle in base64url, and a little. */
const longestSealed = 2 * largestBundle;

const bytes = (length: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`));
const encoded = z.string().regex(/^[A-Za-z0-9_-]*$/);
const cipher = z.literal('xchacha20-poly1305');
const mebibyte = 1024 * 1024;

export const kitHeaderShape = z.strictObject({
  format: z.literal('countersign-kit/1'),
  id: z.uuid(),
  // The floor stops a downgrade, the cap stops exhaustion of the browser that opens it.
  kdf: z.strictObject({
    name: z.literal('argon2id13'),
    opsLimit: z.int().min(3).max(10),
    memLimit: z
      .int()
      .min(64 * mebibyte)
      .max(256 * mebibyte),
    salt: bytes(22),
  }),
  cipher,
});

/** The header, the kit's key wrapped under the phrase, and the content sealed under that key. */
export const kitShape = kitHeaderShape
  .extend({
    keyNonce: bytes(32),
    wrappedKey: bytes(64),
    nonce: bytes(32),
    ciphertext: encoded.max(longestSealed),
  })
  .strict();

/** What a kit holds: the summary, and what the member needs to answer it. Nothing else of the vault. */
export const kitContentShape = z.strictObject({
  /** The chain as a bundle; the newest envelope waits for the member. */
  bundle: z.string().max(largestBundle),
  /** The pinned key; wrapped under the member's own passphrase where the vault keeps it. */
  memberKey: z
    .strictObject({ thumbprint: bytes(43), wrapped: z.string().max(longestKey).nullable() })
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
  .extend({ nonce: bytes(32), ciphertext: encoded.max(longestSealed) })
  .strict();

/** What a reply holds: what the member signed, and the public key to check it with. */
export const replyContentShape = z.strictObject({
  /** The signed payload in base64url. */
  payload: encoded,
  signature: signatureShape,
  key: publicKeyShape,
});
export type ReplyContent = z.output<typeof replyContentShape>;
