import { runInNewContext } from 'node:vm';
import { PDFDocument } from 'pdf-lib';
import type { Bridge } from '#shared/bridge.ts';

/**
 * Runs the scripts of the page at `/` as a browser would, with as much of one as they need.
 *
 * @param read the text at a path of `origin`, or null when there is none
 */
export async function runPage(
  origin: string,
  bridge: Bridge,
  read: (path: string) => Promise<string | null>,
): Promise<void> {
  const load = async (src: string): Promise<string> => {
    const url = new URL(src, `${origin}/`);
    const text = url.href.startsWith(`${origin}/`) ? await read(url.pathname) : null;
    if (text === null) throw new Error(`${src} is refused`);
    return text;
  };
  const html = await load('/');
  const window = {
    countersign: bridge,
    fetch: () => Promise.reject(new Error('refused by the policy')),
    document: {
      title: /<title>(.*)<\/title>/.exec(html)?.[1],
      createElement: () => ({}),
      body: {
        dataset: { page: /data-page="(.*?)"/.exec(html)?.[1] },
        append: (script: { src: string; onload: () => void; onerror: () => void }) =>
          void load(script.src).then(script.onload, script.onerror),
      },
    },
  };
  for (const [, src = ''] of html.matchAll(/<script[^>]* src="(.*?)"/g)) {
    runInNewContext(await load(src), { ...window, window });
  }
}

/** A PDF with the text of `html`. */
export async function printText(html: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText(html.replace(/<[^>]*>/g, ' '));
  return pdf.save();
}
