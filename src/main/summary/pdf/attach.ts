import { AFRelationship, PDFDocument } from 'pdf-lib';
import { words } from '#shared/words/index.ts';
import { attachmentName } from './read-attachment.ts';

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
