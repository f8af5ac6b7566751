import { bundleShape, headerShape } from '../format.ts';
import { fromBase64url, fromUtf8, toLatin1 } from '../encoding.ts';
import { verifyFile } from './verify-file.ts';

/**
 * The heads of the activity log (base64url) that stand in the coach's signatures of a file, in the order
 * of its versions; null unless the whole file is valid. Each witnesses that the vault once had it.
 */
export async function auditHeadsOf(
  fileName: string,
  bytes: Uint8Array,
): Promise<readonly string[] | null> {
  const { outcome } = await verifyFile(fileName, bytes);
  if (outcome !== 'valid') return null;
  const { readPdf } = await import('../pdf/read.ts');
  const isPdf = toLatin1(bytes.subarray(0, 5)) === '%PDF-';
  const text = (isPdf ? (await readPdf(bytes)).bundle : fromUtf8(bytes)) ?? '';
  // Every part was checked by the verification: this only takes it apart again.
  const { envelopes } = bundleShape.parse(JSON.parse(text));
  return envelopes
    .flatMap(({ signatures }) => signatures)
    .map(({ protected: encoded }) => headerOf(encoded))
    .flatMap((header) => (header.role === 'coach' ? [header.auditHead] : []));
}

function headerOf(encoded: string) {
  const bytes = fromBase64url(encoded);
  return headerShape.parse(JSON.parse((bytes && fromUtf8(bytes)) ?? ''));
}
