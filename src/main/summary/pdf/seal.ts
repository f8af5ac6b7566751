import { pdflibAddPlaceholder } from '@signpdf/placeholder-pdf-lib';
import { SignPdf, Signer } from '@signpdf/signpdf';
import { PDFDocument } from 'pdf-lib';
import { words } from '#shared/words/index.ts';
import type { CoachKeys } from '../keys/coach-key.ts';
import { savePlainly } from './attach.ts';
import { sealIdentity } from './seal-certificate.ts';
import type { SealIdentity } from './seal-certificate.ts';
import { signCms } from './sign-cms.ts';

/** Room for the signature, in bytes; ours take about 900. */
const sealLength = 4096;

class CmsSigner extends Signer {
  readonly #identity: SealIdentity;

  constructor(identity: SealIdentity) {
    super();
    this.#identity = identity;
  }

  override sign(pdf: Buffer): Promise<Buffer> {
    return Promise.resolve(Buffer.from(signCms(pdf, this.#identity)));
  }
}

/**
 * Seals a PDF with the coach's seal key (PDF 2.0 section 12.8): the last thing done to it, over every
 * byte of it.
 *
 * @param sealedAt what the PDF will claim as its time
 */
export async function sealPdf(
  pdf: Uint8Array,
  keys: Pick<CoachKeys, 'seal' | 'sealThumbprint'>,
  sealedAt: Date = new Date(),
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  pdflibAddPlaceholder({
    pdfDoc: document,
    reason: words.summaryPage.sealReason,
    contactInfo: '',
    name: words.summaryPage.sealName,
    location: '',
    signingTime: sealedAt,
    signatureLength: sealLength,
    appName: words.common.appName,
  });
  const identity = await sealIdentity(keys.seal, keys.sealThumbprint);
  const sealed = await new SignPdf().sign(
    Buffer.from(await savePlainly(document)),
    new CmsSigner(identity),
  );
  return new Uint8Array(sealed);
}
