import { basename } from 'node:path';
import type { Output } from '#shared/contract.ts';
import { system } from '#shared/words/system.ts';
import { attachBundle, summaryHtml } from '#main/summary/index.ts';
import type { Lifecycle } from './lifecycle.ts';
import { writeExport } from './write-export.ts';

const endings = { pdf: '.pdf', bundle: '.countersign.json' } as const;

/** Asks where to, and writes the signed summary there as a sealed PDF or as its bundle. */
export async function exportSummary(
  { host, shell, tell }: Lifecycle,
  sessionId: string,
  format: keyof typeof endings,
): Promise<Output<'exportSummary'>> {
  const { documentId, fileStem, bundle, page, paper } = await host.readExport(sessionId);
  const path = await shell.askSavePath({
    title: system.saveSummary,
    fileName: `${fileStem}${endings[format]}`,
  });
  if (path === null) return { fileName: null };
  // The chooser can stand open for hours: throws where the vault has locked itself meanwhile, or the
  // window is in other hands.
  await host.call('getSummary', { sessionId });

  const print = async (): Promise<Uint8Array> => {
    tell('progress', { task: 'print', done: 0, total: 1 });
    const pdf = await shell.printToPdf(await summaryHtml(page), paper);
    const sealed = await host.sealPdf(await attachBundle(pdf, bundle));
    tell('progress', { task: 'print', done: 1, total: 1 });
    return sealed;
  };
  const bytes = format === 'pdf' ? await print() : Buffer.from(bundle);
  await writeExport(path, bytes, () => host.recordExport(documentId));
  return { fileName: basename(path) };
}
