import { AppError } from '#shared/errors.ts';
import type { MemberMeaning } from '#shared/model/summary.ts';
import { fromBase64url, fromUtf8, parseCanonical, randomBytes, toBase64url } from '../encoding.ts';
import { bundleShape, envelopeShape, payloadShape } from '../format.ts';
import type { EarlierKey, SummaryPayload } from '../format.ts';
import { publicPart } from '../keys/ed25519.ts';
import type { MemberKey } from '../keys/member-key.ts';
import { coachSignatureHash, memberSignature } from '../sign.ts';
import { requireVisible } from '../text-safety.ts';
import type { KitContent, ReplyContent } from './format.ts';

/** What the member decided, in the page that was sent to them. */
export interface Answer {
  readonly words: string;
  readonly meaning: MemberMeaning;
  readonly comment: string;
  readonly drawing: string | null;
  readonly typedName: string;
  /** ISO 8601 instant in UTC. */
  readonly claimedTime: string;
}

/** What a payload may say otherwise than the offer that it answers, and nothing else. */
export interface Renewal {
  readonly version: number;
  readonly key: string | null;
  readonly earlierKeys: readonly EarlierKey[];
  readonly memberWords: string;
  readonly nonce: string;
}

/**
 * What was offered, with the member's own part renewed. The kit and the app make it by this one
 * function, so anything else that differs between an offer and its reply is found by comparing texts.
 */
export function renewed(
  offered: SummaryPayload,
  { version, key, earlierKeys, memberWords, nonce }: Renewal,
): string {
  const { coach, member } = offered.roles;
  return JSON.stringify(
    payloadShape.parse({
      ...offered,
      version,
      roles: {
        coach,
        member: { name: member.name, key, ...(earlierKeys.length > 0 ? { earlierKeys } : {}) },
      },
      content: { ...offered.content, memberWords },
      nonce,
    }),
  );
}

/** What the coach offers to be signed. */
export interface Offer {
  /** The very bytes, in base64url. */
  readonly encoded: string;
  readonly payload: SummaryPayload;
  /** Hash of the coach's signature over them. */
  readonly answers: string;
}

/** The offer in the text of an envelope that only the coach has signed. */
export function offerIn(envelope: string): Offer {
  const { payload: encoded, signatures } = envelopeShape.parse(parseCanonical(envelope));
  const payload = payloadIn(encoded);
  const [coach, ...others] = signatures;
  if (payload === null || coach === undefined || others.length > 0) {
    throw new AppError('invalid_input', 'Not an offer.');
  }
  return { encoded, payload, answers: coachSignatureHash(coach) };
}

/** The newest envelope of a kit, as its own text. */
export function newestEnvelope({ bundle }: Pick<KitContent, 'bundle'>): string {
  // The bundle is canonical, so this is the text of the envelope as it stands in it.
  return JSON.stringify(bundleShape.parse(parseCanonical(bundle)).envelopes.at(-1));
}

/** The payload in canonical base64url, or null where it is none. */
export function payloadIn(encoded: string): SummaryPayload | null {
  const bytes = fromBase64url(encoded);
  const parsed = payloadShape.safeParse(parseCanonical((bytes && fromUtf8(bytes)) ?? ''));
  return parsed.success ? parsed.data : null;
}

/**
 * The member signs. Where they changed nothing and the coach's text names their key, they sign those
 * very bytes; otherwise the same text with their words and their key.
 *
 * @throws AppError `text_with_hidden_characters`, `invalid_input` for a comment that is missing
 */
export async function answerKit(
  content: KitContent,
  key: MemberKey,
  answer: Answer,
): Promise<ReplyContent> {
  const { encoded, payload: offered, answers } = offerIn(newestEnvelope(content));
  const { words: memberWords, ...says } = answer;
  requireVisible([], memberWords);
  const same =
    offered.roles.member.key === key.thumbprint && offered.content.memberWords === memberWords;
  const payload = same
    ? encoded
    : toBase64url(
        new TextEncoder().encode(
          renewed(offered, {
            version: offered.version + 1,
            key: key.thumbprint,
            earlierKeys: earlierKeysFor(content, key, answer.claimedTime),
            memberWords,
            nonce: toBase64url(randomBytes(16)),
          }),
        ),
      );
  const signature = await memberSignature(bytesIn(payload), answers, key, {
    ...says,
    device: 'own',
  });
  return { payload, signature, key: publicPart(key.signing) };
}

/** The keys before the one that signs: another than the pinned one says that it takes its place. */
function earlierKeysFor(
  { memberKey, earlierKeys = [] }: KitContent,
  key: MemberKey,
  claimedTime: string,
): readonly EarlierKey[] {
  if (memberKey === null || memberKey.thumbprint === key.thumbprint) return earlierKeys;
  // They stand in the order of their instants, also on a clock that was set back.
  const after = Date.parse(earlierKeys.at(-1)?.replacedAt ?? '') + 1 || 0;
  const replacedAt = new Date(Math.max(Date.parse(claimedTime), after)).toISOString();
  return [...earlierKeys, { key: memberKey.thumbprint, replacedAt }];
}

function bytesIn(encoded: string): Uint8Array {
  const bytes = fromBase64url(encoded);
  if (bytes === null) throw new AppError('invalid_input', 'Not base64url.');
  return bytes;
}
