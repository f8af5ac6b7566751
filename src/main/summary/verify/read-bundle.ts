import type { z } from 'zod';
import { checks as checkWords } from '#shared/words/checks.ts';
import { fromBase64url, fromUtf8, isBase64url, parseCanonical } from '../encoding.ts';
import { bundleShape, headerShape, payloadShape } from '../format.ts';
import type {
  CoachHeader,
  EnvelopeParts,
  EnvelopeSignature,
  MemberHeader,
  SummaryPayload,
} from '../format.ts';
import { must } from './findings.ts';
import { holds } from './signatures.ts';
import type { KeyRing } from './signatures.ts';

export type Bundle = z.output<typeof bundleShape>;

interface ReadSignature<Header> {
  readonly header: Header;
  readonly parts: EnvelopeSignature;
  /** The cipher's answer for the key that the header names. */
  readonly holds: Promise<boolean>;
}

/** An envelope whose form is right; nothing in it is trusted yet. */
export interface OpenedEnvelope {
  readonly parts: EnvelopeParts;
  readonly payload: SummaryPayload;
  readonly coach: ReadSignature<CoachHeader>;
  readonly member: ReadSignature<MemberHeader> | null;
}

type Headers = Pick<OpenedEnvelope, 'coach' | 'member'>;

/** The bundle of `text`: canonical JSON with exactly the fields of the format. */
export function readStructure(text: string): Bundle {
  const parsed = bundleShape.safeParse(parseCanonical(text));
  must(parsed.success, 'structure', checkWords.structure.damaged);
  return parsed.data;
}

/**
 * The protected headers of each envelope: one coach, first, then at most one member. With a header, its
 * signature goes to the cipher.
 */
export async function readHeaders(
  envelopes: readonly EnvelopeParts[],
  ring: KeyRing,
): Promise<readonly Headers[]> {
  const read: Headers[] = [];
  for (const envelope of envelopes) {
    const { coach, member } = readSigners(envelope);
    read.push({
      coach: { ...coach, holds: holds(envelope, coach, ring) },
      member: member && { ...member, holds: holds(envelope, member, ring) },
    });
    // The cipher works beside this thread, and begins once this one has paused.
    await Promise.resolve();
  }
  return read;
}

function readSigners({ signatures }: EnvelopeParts) {
  const [first, second, ...more] = signatures.map((parts) => ({
    parts,
    header: readHeader(parts),
  }));
  must(
    first?.header.role === 'coach' && more.length === 0,
    'structure',
    checkWords.structure.signers,
  );
  const coach = { parts: first.parts, header: first.header };
  if (second === undefined) return { coach, member: null };
  must(second.header.role === 'member', 'structure', checkWords.structure.signers);
  return { coach, member: { parts: second.parts, header: second.header } };
}

export function readPayloads(
  envelopes: readonly EnvelopeParts[],
  headers: readonly Headers[],
): readonly OpenedEnvelope[] {
  return headers.map((signatures, index) => {
    const parts = envelopes[index];
    must(parts !== undefined, 'payload', checkWords.payload.failed);
    return { parts, payload: readPayload(parts), ...signatures };
  });
}

function readPayload(parts: EnvelopeParts): SummaryPayload {
  const parsed = payloadShape.safeParse(readPart(parts.payload));
  must(parsed.success, 'payload', checkWords.payload.failed);
  return parsed.data;
}

function readHeader(parts: EnvelopeSignature): CoachHeader | MemberHeader {
  const parsed = headerShape.safeParse(readPart(parts.protected));
  must(parsed.success && isBase64url(parts.signature), 'headers', checkWords.headers.failed);
  return parsed.data;
}

function readPart(encoded: string): unknown {
  const bytes = fromBase64url(encoded);
  const text = bytes && fromUtf8(bytes);
  return text === null ? undefined : parseCanonical(text);
}
