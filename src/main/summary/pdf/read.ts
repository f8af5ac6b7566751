import { hexToBytes } from '@noble/hashes/utils.js';
import { toLatin1 } from '../encoding.ts';
import { joined } from './inflate.ts';
import { readAttachment } from './read-attachment.ts';
import { verifyCms } from './verify-cms.ts';

/** What the seal of a PDF is worth. `intact`: no byte of the file changed since the holder of the key sealed it. */
export type SealState =
  | { readonly state: 'intact'; readonly thumbprint: string }
  | { readonly state: 'none' | 'partial' | 'altered' | 'malformed' };

export interface ReadPdf {
  /** The attached bundle's text, unverified; null where none can be read. */
  readonly bundle: string | null;
  readonly seal: SealState;
}

/** Takes a sealed summary apart. Never throws; what it finds is for `verifyFile` to judge. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  return { bundle: await readAttachment(pdf), seal: await readSeal(pdf) };
}

/**
 * Reads the seal from the raw bytes, without a PDF parser: parsers differ in what they make of a
 * crafted file, while a signature over every byte leaves nothing to differ about.
 */
async function readSeal(pdf: Uint8Array): Promise<SealState> {
  const text = toLatin1(pdf);
  const [range, ...others] = text.matchAll(
    /\/ByteRange \[(\d{1,10}) (\d{1,10}) (\d{1,10}) (\d{1,10})\]/g,
  );
  if (range === undefined) return { state: text.includes('/ByteRange') ? 'malformed' : 'none' };
  if (others.length > 0) return { state: 'partial' };
  const [start, gap, after, rest] = range.slice(1).map(Number);
  if (gap === undefined || after === undefined || rest === undefined || after <= gap) {
    return { state: 'malformed' };
  }
  if (start !== 0 || after + rest !== pdf.length) return { state: 'partial' };
  const signature = /^<((?:[0-9a-f]{2})+)>$/.exec(text.slice(gap, after))?.[1];
  if (signature === undefined) return { state: 'malformed' };
  const padded = hexToBytes(signature);
  const length = derLength(padded);
  // The padding is outside of every digest, so it must be nothing.
  if (length === null || padded.subarray(length).some((byte) => byte !== 0)) {
    return { state: 'malformed' };
  }
  const covered = joined([pdf.subarray(0, gap), pdf.subarray(after)]);
  try {
    const result = await verifyCms(padded.subarray(0, length), covered);
    return typeof result === 'string' ? { state: result } : { state: 'intact', ...result };
  } catch {
    return { state: 'malformed' };
  }
}

/** Length in bytes of the DER SEQUENCE at the start of `bytes`, or null where there is none. */
function derLength(bytes: Uint8Array): number | null {
  if (bytes[0] !== 0x30 || bytes[1] !== 0x82) return null;
  const length = 4 + (bytes[2] ?? 0) * 256 + (bytes[3] ?? 0);
  return length <= bytes.length ? length : null;
}
