import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { build } from 'vite';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Opens the editor of `editor-in-page.ts`, and notes every address that the page asks for. */
export async function openEditor(): Promise<{
  readonly page: Page;
  readonly asked: readonly string[];
  close(): Promise<void>;
}> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'editor-in-page.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [script] = [built].flat().flatMap((each) => ('output' in each ? [...each.output] : []));
  if (script?.type !== 'chunk') throw new Error('no script was built');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addScriptTag({ content: script.code });
  return { page, asked, close: () => browser.close() };
}
