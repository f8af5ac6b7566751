import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { screen } from '../../test/support/xvfb.ts';
import { launch } from './launch.ts';
import type { Folders, RunningApp } from './launch.ts';

export { expect } from './expect.ts';

/**
 * Every test gets folders of its own, and, where it asks for one, an app of its own. Tests that run at
 * the same time have a screen each, and with it a clipboard each.
 */
export const test = base.extend<{ folders: Folders; running: RunningApp }, { ownScreen: void }>({
  // Playwright reads the names of what a fixture needs out of its pattern.
  ownScreen: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { stop } = await screen();
      await use();
      stop();
    },
    { scope: 'worker', auto: true },
  ],
  // oxlint-disable-next-line no-empty-pattern
  folders: async ({}, use) => {
    const root = await mkdtemp(join(tmpdir(), 'countersign-e2e-'));
    const folders = { data: join(root, 'data'), exports: join(root, 'exports') };
    for (const folder of Object.values(folders)) await mkdir(folder, { mode: 0o700 });
    await use(folders);
    await rm(root, { recursive: true, force: true });
  },
  running: async ({ folders }, use) => {
    const running = await launch(folders);
    await use(running);
    await running.close();
  },
});
