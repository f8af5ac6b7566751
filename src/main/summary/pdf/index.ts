import type { CoachKeys } from '../keys/coach-key.ts';

// Making PDFs; reading them is `read.ts`. The PDF libraries are heavy: they are loaded when the first PDF is at hand, not with the vault.

/** Attaches a bundle's text to a printed summary. To be sealed after. */
export async function attachBundle(pdf: Uint8Array, bundle: string): Promise<Uint8Array> {
  return (await import('./attach.ts')).attachBundle(pdf, bundle);
}

/** Seals a PDF with the coach's seal key, over every byte: the last thing done to it. */
export async function sealPdf(
  pdf: Uint8Array,
  keys: Pick<CoachKeys, 'seal' | 'sealThumbprint'>,
  sealedAt: Date = new Date(),
): Promise<Uint8Array> {
  return (await import('./seal.ts')).sealPdf(pdf, keys, sealedAt);
}
