import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

interface PageWithAxe {
  readonly axe?: { run(part: Document, options: object): Promise<AxeResults> };
}

// The axe of the builder by itself: the builder loads it anew for every look, which takes longer than the look.
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const source = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has to say of a page by all its rules, or by `only` some of them. */
async function lookAt(page: Page, only: readonly string[] | null) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as PageWithAxe;
    if (axe === undefined) throw new Error('axe is not on the page');
    const { violations, passes } = await axe.run(document, {
      // What passed is listed by its first element alone: every rule takes seconds on a long page.
      resultTypes: ['violations'],
      selectors: false,
      ancestry: false,
      ...(rules === null ? {} : { runOnly: rules }),
    });
    return { violations, passed: passes.length };
  }, only);
}

/**
 * Waits until nothing on the page moves or fades. A colour that is inherited may set out only when its
 * parent's has arrived, so what runs is asked for again until there is nothing.
 */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const running = () =>
      document.getAnimations().filter(({ playState }) => playState === 'running');
    do {
      await frame();
      await Promise.all(running().map((each) => each.finished.catch(() => undefined)));
      await frame();
    } while (running().length > 0);
  });
}

/** Fails with what axe calls serious or critical on the page that is shown, in either theme. */
export async function inspect(page: Page, place: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    await settled(page);
    // Only colours differ between the themes.
    const isDark = colorScheme === 'dark';
    const rules = isDark ? ['color-contrast', 'link-in-text-block'] : null;
    const { violations, passed } = await lookAt(page, rules);
    expect(passed).toBeGreaterThan(isDark ? 0 : 5);
    const found = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, any }) => [html, any[0]?.message]),
      }));
    expect.soft(found, `${place}, ${colorScheme}`).toEqual([]);
  }
}
