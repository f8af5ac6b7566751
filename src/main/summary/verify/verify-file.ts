import type { Check, Verdict } from '#shared/model/verdict.ts';
import { checks as checkWords } from '#shared/words/checks.ts';
import { fromUtf8, toLatin1 } from '../encoding.ts';
import type { SealState } from '../pdf/read.ts';
import type { KeyPins } from './check-envelopes.ts';
import { passed } from './findings.ts';
import { examine, unreadable, verifyBundle } from './verify-bundle.ts';

/** A printed summary with its bundle and fonts takes under a megabyte. */
const largestFile = 32 * 1024 * 1024;

/**
 * Checks a file: a sealed PDF with a bundle inside, or a bundle. Never throws.
 *
 * @param fileName only repeated in the verdict; the content decides what the file is
 * @param pins keys that the reader already knows
 */
export async function verifyFile(
  fileName: string,
  bytes: Uint8Array,
  pins: KeyPins = {},
): Promise<Verdict> {
  if (bytes.length > largestFile) return unreadable(fileName, checkWords.readable.tooLarge);
  if (resemblesPdf(bytes)) return verifyPdf(fileName, bytes, pins);
  // Bytes that are no UTF-8 cannot be canonical; as Latin-1 they still show what the file meant to be.
  const text = fromUtf8(bytes) ?? `${toLatin1(bytes)}\u0000`;
  return verifyBundle(text, pins, fileName);
}

/** By head or tail, so that a PDF with a damaged head is still called altered. */
function resemblesPdf(bytes: Uint8Array): boolean {
  return (
    toLatin1(bytes.subarray(0, 5)) === '%PDF-' || toLatin1(bytes.subarray(-16)).includes('%%EOF')
  );
}

async function verifyPdf(fileName: string, pdf: Uint8Array, pins: KeyPins): Promise<Verdict> {
  // The PDF libraries are heavy: they are loaded when the first PDF is at hand.
  const { readPdf } = await import('../pdf/read.ts');
  const { bundle, seal } = await readPdf(pdf);
  if (bundle === null) {
    const sentence = checkWords.readable;
    if (seal.state === 'none') return unreadable(fileName, sentence.notOurs);
    const readable: Check = { name: 'readable', passed: false, detail: sentence.noBundle };
    return { outcome: 'invalid', fileName, checks: [readable, sealCheck(seal, null)] };
  }
  const { checks, summary, sealKey } = await examine(bundle, pins);
  const sealed = sealCheck(seal, sealKey);
  const all = [passed('readable', checkWords.readable.pdf), ...checks, sealed];
  return summary && sealed.passed
    ? { outcome: 'valid', fileName, checks: all, summary }
    : { outcome: 'invalid', fileName, checks: all };
}

function sealCheck(seal: SealState, sealKey: string | null): Check {
  const say = checkWords.seal;
  if (seal.state !== 'intact') return { name: 'seal', passed: false, detail: say[seal.state] };
  if (sealKey === null) return { name: 'seal', passed: false, detail: say.unbound };
  return seal.thumbprint === sealKey
    ? passed('seal', say.passed)
    : { name: 'seal', passed: false, detail: say.foreign };
}
