import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { launch } from './launch.ts';
import type { Folders, RunningApp } from './launch.ts';

export { expect } from './expect.ts';

/** Every test gets folders of its own, and, where it asks for one, an app of its own. */
export const test = base.extend<{ folders: Folders; running: RunningApp }>({
  // Playwright reads the names of what a fixture needs out of this pattern.
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
