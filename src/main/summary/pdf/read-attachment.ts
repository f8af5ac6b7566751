import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFParser,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { fromUtf8, toLatin1 } from '../encoding.ts';
import { largestBundle } from '../format.ts';
import { inflate } from './inflate.ts';

/** The name of the attachment in every summary, whatever the file itself is called. */
export const attachmentName = 'summary.countersign.json';

/** The text of the one bundle attached to `pdf`, or null where there is none that can be read. */
export async function readAttachment(pdf: Uint8Array): Promise<string | null> {
  if (hasPackedObjects(pdf)) return null;
  try {
    const names = (await catalogOf(pdf))
      .lookupMaybe(PDFName.of('Names'), PDFDict)
      ?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict)
      ?.lookupMaybe(PDFName.of('Names'), PDFArray);
    const stream = names && attachmentIn(names);
    return stream ? fromUtf8(await contentsOf(stream)) : null;
  } catch {
    return null;
  }
}

/**
 * Whether a PDF keeps objects inside packed streams, which the parser would unpack without a bound.
 * Ours never do (`savePlainly`).
 */
function hasPackedObjects(pdf: Uint8Array): boolean {
  const spelled = toLatin1(pdf).replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return /\/(?:ObjStm|XRef)/.test(spelled);
}

// Not `PDFDocument`, which brings the fonts and all that writes a PDF along.
async function catalogOf(pdf: Uint8Array): Promise<PDFDict> {
  // A damaged object ends the reading; it would be skipped with a line on the console otherwise.
  const parser = PDFParser.forBytesWithOptions(pdf, Number.POSITIVE_INFINITY, true);
  const context = await parser.parseDocument();
  if (context.trailerInfo.Encrypt) throw new RangeError('A summary is not encrypted');
  return context.lookup(context.trailerInfo.Root, PDFDict);
}

function attachmentIn(names: PDFArray): PDFRawStream | null {
  const ours = Array.from({ length: Math.floor(names.size() / 2) }, (_, at) => at * 2).filter(
    (at) => textOf(names.lookup(at)) === attachmentName,
  );
  const [only, ...others] = ours;
  if (only === undefined || others.length > 0) return null;
  const stream = names
    .lookup(only + 1, PDFDict)
    .lookup(PDFName.of('EF'), PDFDict)
    .lookup(PDFName.of('F'));
  return stream instanceof PDFRawStream ? stream : null;
}

function textOf(name: unknown): string | null {
  return name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : null;
}

// Not pdf-lib's own decoder, which knows no bound either.
async function contentsOf(stream: PDFRawStream): Promise<Uint8Array> {
  const raw = stream.getContents();
  if (raw.length > largestBundle) throw new RangeError('An attachment beyond any summary');
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (filter === undefined) return raw;
  if (filter !== PDFName.of('FlateDecode')) throw new RangeError('A filter that we never use');
  const length = stream.dict.lookupMaybe(PDFName.of('Length'), PDFNumber)?.asNumber();
  return inflate(length === undefined ? raw : raw.subarray(0, length), largestBundle);
}
