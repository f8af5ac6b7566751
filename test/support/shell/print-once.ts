import type { Shell } from '#main/shell/shell.ts';

/** One PDF from a printer that is opened for it. */
export async function printOnce(
  shell: Pick<Shell, 'openPrinter'>,
  html: string,
  paper: 'A4' | 'Letter' = 'A4',
): Promise<Uint8Array> {
  const printer = shell.openPrinter();
  try {
    return await printer.print(html, paper);
  } finally {
    await printer.close();
  }
}
