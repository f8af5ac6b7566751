import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readOptions } from '#main/shell/chromium/options.ts';
import { chromiumShell } from '#main/shell/chromium/shell.ts';
import type { Shell } from '#main/shell/shell.ts';
import { screen } from '../xvfb.ts';

/** A real Chromium shell in a real window, on a data folder of its own. */
export async function startChromium(renderer: string): Promise<{
  readonly shell: Shell;
  /** The page of the window, once it is open. */
  readonly page: () => Page;
  readonly stop: () => Promise<void>;
}> {
  const { stop } = await screen();
  const data = await mkdtemp(join(tmpdir(), 'countersign-data-'));
  let opened: Page | null = null;
  const shell = await chromiumShell({
    ...(await readOptions([`--data=${data}`], renderer)),
    onPage: (page) => {
      opened = page;
    },
  });
  return {
    shell,
    page: () => {
      if (opened === null) throw new Error('The window is not open yet.');
      return opened;
    },
    stop: async () => {
      stop();
      await rm(data, { recursive: true });
    },
  };
}
