import type { ExportFormat } from '#shared/model/export.ts';
import { AppError } from '#shared/errors.ts';
import { attachBundle, summaryHtml, summaryMarkdown } from '#main/summary/index.ts';
import type { VaultHost } from '#main/vault/index.ts';
import type { Printer, Shell } from '../shell/shell.ts';
import type { Lifecycle } from './lifecycle.ts';

type SummaryExport = Awaited<ReturnType<VaultHost['readExport']>>;

/** Prints a sheet to a PDF; throws `print_failed`. */
export type Print = Printer['print'];

/** A summary that is about to leave, as it was signed or as a draft. */
export interface OutgoingSummary extends Pick<SummaryExport, 'fileStem' | 'page'> {
  /** Null in a draft: there is nothing signed. */
  readonly bundle: string | null;
  /** Puts it into the activity log; throws when it could not, and then nothing may leave. */
  readonly record: (way: 'exported' | 'printed') => Promise<void>;
}

export const endings: { readonly [format in ExportFormat]: string } = {
  pdf: '.pdf',
  bundle: '.countersign.json',
  markdown: '.md',
};

/**
 * Runs `work` with a printer where the format needs one; for any other format nothing can be printed. It gets
 * ready while the person is asked where to: starting it takes longer than printing.
 */
export async function withPrinter<T>(
  shell: Pick<Shell, 'openPrinter'>,
  format: ExportFormat,
  work: (print: Print) => Promise<T>,
): Promise<T> {
  const printer = format === 'pdf' ? shell.openPrinter() : null;
  try {
    return await work(async (html, paper) => {
      if (printer === null) throw new AppError('print_failed');
      return printer.print(html, paper);
    });
  } finally {
    await printer?.close();
  }
}

/** @throws AppError as `readExport` and `readDraft` of the vault */
export async function outgoingSummary(
  { host }: Pick<Lifecycle, 'host'>,
  sessionId: string,
  draft: boolean,
): Promise<OutgoingSummary> {
  if (draft) {
    const { fileStem, page } = await host.readDraft(sessionId);
    const record = (way: 'exported' | 'printed') =>
      host.recordExport({ kind: `draft_${way}`, subject: sessionId });
    return { fileStem, page, bundle: null, record };
  }
  const { fileStem, page, bundle, documentId } = await host.readExport(sessionId);
  const record = (way: 'exported' | 'printed') =>
    host.recordExport({ kind: `summary_${way}`, subject: documentId });
  return { fileStem, page, bundle, record };
}

/**
 * The file itself. A PDF carries its bundle and is sealed; that of a draft is neither.
 *
 * @throws AppError `nothing_signed` for the bundle of a draft; `print_failed`
 */
export async function summaryBytes(
  { host }: Pick<Lifecycle, 'host'>,
  { page, bundle }: OutgoingSummary,
  format: ExportFormat,
  print: Print,
): Promise<Uint8Array> {
  if (format === 'markdown') return Buffer.from(summaryMarkdown(page));
  if (format === 'bundle') {
    if (bundle === null) throw new AppError('nothing_signed');
    return Buffer.from(bundle);
  }
  const pdf = await print(await summaryHtml(page), page.paper);
  return bundle === null ? pdf : host.sealPdf(await attachBundle(pdf, bundle));
}
