import type { z } from 'zod';
import { checks as checkWords } from '#shared/words/checks.ts';
import { fromBase64url, fromUtf8, parseCanonical, sha256 } from '../encoding.ts';
import { bundleShape, headerShape, payloadShape } from '../format.ts';
import type {
  CoachHeader,
  EnvelopeParts,
  EnvelopeSignature,
  MemberHeader,
  SummaryPayload,
} from '../format.ts';
import { must } from './findings.ts';

export type Bundle = z.output<typeof bundleShape>;

export interface ReadSignature<Header> {
  readonly header: Header;
  readonly parts: EnvelopeSignature;
}

/** An envelope whose form is right; nothing in it is trusted yet. */
export interface OpenedEnvelope {
  readonly encodedPayload: string;
  /** SHA-256 of the envelope's own text; the next one's `prev`. */
  readonly hash: string;
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

/** The protected headers of each envelope: one coach, first, then at most one member. */
export function readHeaders(envelopes: readonly EnvelopeParts[]): readonly Headers[] {
  return envelopes.map(({ signatures }) => {
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
  });
}

export function readPayloads(
  envelopes: readonly EnvelopeParts[],
  headers: readonly Headers[],
): readonly OpenedEnvelope[] {
  return headers.map((signatures, index) => {
    const parts = envelopes[index];
    must(parts !== undefined, 'payload', checkWords.payload.failed);
    const parsed = payloadShape.safeParse(readPart(parts.payload));
    must(parsed.success, 'payload', checkWords.payload.failed);
    return {
      encodedPayload: parts.payload,
      // The bundle is canonical, so this is the text of the envelope as it stands in the file.
      hash: sha256(JSON.stringify(parts)),
      payload: parsed.data,
      ...signatures,
    };
  });
}

function readHeader(parts: EnvelopeSignature): CoachHeader | MemberHeader {
  const parsed = headerShape.safeParse(readPart(parts.protected));
  must(
    parsed.success && fromBase64url(parts.signature) !== null,
    'headers',
    checkWords.headers.failed,
  );
  return parsed.data;
}

function readPart(encoded: string): unknown {
  const bytes = fromBase64url(encoded);
  const text = bytes && fromUtf8(bytes);
  return text === null ? undefined : parseCanonical(text);
}
