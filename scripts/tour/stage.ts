import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { RunningApp } from '../../e2e/support/launch.ts';
import { handOf } from '../../e2e/support/steps/first-note.ts';

/** What every step of the tour works with. */
export interface Stage {
  readonly running: RunningApp;
  readonly page: Page;
  /** The hand of somebody who makes their first vault: what it does is counted. */
  readonly newcomer: ReturnType<typeof handOf>;
  /** Where the tour leaves what it made. */
  readonly out: string;
  /**
   * Takes the picture of the place that is shown, in both themes.
   *
   * @param from what the picture begins with, where it is not the beginning of the place
   */
  shoot(name: string, sizes?: readonly Size[], from?: Locator): Promise<void>;
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** Of the names of its pictures. */
  readonly suffix: string;
}

const large: Size = { width: 1440, height: 900, suffix: '' };
const small: Size = { width: 1024, height: 700, suffix: '-1024' };
/** What a page has room for on the large screen at 200 % (WCAG 2.2, 1.4.4 and 1.4.10). */
const zoomed: Size = { width: 720, height: 450, suffix: '-zoomed' };
export const everySize = [small, zoomed, large] as const;

const out = resolve(import.meta.dirname, '../../tour');

export async function setStage(running: RunningApp): Promise<Stage> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const { page } = running;
  await page.setViewportSize(large);
  let count = 0;

  const shoot: Stage['shoot'] = async (name, sizes = [large], from) => {
    count += 1;
    const number = String(count).padStart(2, '0');
    for (const size of sizes) {
      await page.setViewportSize(size);
      await from?.evaluate((element) => element.scrollIntoView());
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const path = join(out, `${number}-${name}${size.suffix}-${colorScheme}.png`);
        await page.screenshot({ path, animations: 'disabled', caret: 'initial' });
      }
    }
    await page.setViewportSize(large);
  };
  return { running, page, newcomer: handOf(page), out, shoot };
}
