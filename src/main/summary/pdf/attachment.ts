import { inflateSync } from 'node:zlib';
import {
  AFRelationship,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { words } from '#shared/words/index.ts';
import { fromUtf8 } from '../encoding.ts';
import { largestBundle } from '../format.ts';

/** The name of the attachment in every summary, whatever the file itself is called. */
const attachmentName = 'summary.countersign.json';

/**
 * Attaches a bundle to a printed summary (PDF 2.0 section 7.11.4), as the source of what the pages
 * show, and gives the file its title, which holds no name of a person.
 */
export async function attachBundle(pdf: Uint8Array, bundle: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(words.summaryPage.documentTitle, { showInWindowTitleBar: true });
  document.setCreator(words.common.appName);
  document.setProducer(words.common.appName);
  await document.attach(new TextEncoder().encode(bundle), attachmentName, {
    mimeType: 'application/json',
    description: words.summaryPage.attachmentDescription,
    afRelationship: AFRelationship.Source,
  });
  return savePlainly(document);
}

/** Object streams are off: they would swallow the objects by which readers find the tags and the seal. */
export async function savePlainly(document: PDFDocument): Promise<Uint8Array> {
  return document.save({ useObjectStreams: false, addDefaultPage: false });
}

/** The text of the one bundle attached to `pdf`, or null where there is none that can be read. */
export async function readAttachment(pdf: Uint8Array): Promise<string | null> {
  try {
    // A damaged object ends the reading; it would be skipped with a line on the console otherwise.
    const document = await PDFDocument.load(pdf, {
      updateMetadata: false,
      throwOnInvalidObject: true,
    });
    const files = document.catalog
      .lookupMaybe(PDFName.of('Names'), PDFDict)
      ?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict)
      ?.lookupMaybe(PDFName.of('Names'), PDFArray);
    if (files === undefined) return null;
    const ours = Array.from({ length: Math.floor(files.size() / 2) }, (_, at) => at * 2).filter(
      (at) => textOf(files.lookup(at)) === attachmentName,
    );
    const [only, ...others] = ours;
    if (only === undefined || others.length > 0) return null;
    const stream = files
      .lookup(only + 1, PDFDict)
      .lookup(PDFName.of('EF'), PDFDict)
      .lookup(PDFName.of('F'));
    return stream instanceof PDFRawStream ? fromUtf8(contentsOf(stream)) : null;
  } catch {
    return null;
  }
}

function textOf(name: unknown): string | null {
  return name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : null;
}

// Not pdf-lib's own decoder, which would unpack a small file into all the memory there is.
function contentsOf(stream: PDFRawStream): Uint8Array {
  const raw = stream.getContents();
  if (raw.length > largestBundle) throw new RangeError('An attachment beyond any summary');
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (filter === undefined) return raw;
  if (filter !== PDFName.of('FlateDecode')) throw new RangeError('A filter that we never use');
  const length = stream.dict.lookupMaybe(PDFName.of('Length'), PDFNumber)?.asNumber();
  return inflateSync(length === undefined ? raw : raw.subarray(0, length), {
    maxOutputLength: largestBundle,
  });
}
