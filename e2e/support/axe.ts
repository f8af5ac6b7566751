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

/**
 * Puts axe on the page, and has a colour be there at once: with a transition, however short, what inherits it
 * sets out one element deeper with every frame, and a change of theme takes seconds.
 */
async function prepare(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  await page.evaluate(source);
  await page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important; }');
    document.adoptedStyleSheets.push(still);
  });
}

/** What axe has to say of a page by all its rules, or by `only` some of them. */
function lookAt(page: Page, only: readonly string[] | null) {
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
 * Waits until nothing on the page moves or fades. What comes to its end may let something else set out, so
 * what runs is asked for again until there is nothing.
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

const isGrave = ({ id, impact }: AxeResults['violations'][number]) =>
  impact === 'serious' || impact === 'critical' || id === 'region';

const themes = ['light', 'dark'] as const;
/** The theme of the last look. */
const shown = new WeakMap<Page, (typeof themes)[number]>();

/**
 * Fails with what axe calls serious or critical, or finds outside every landmark, on the page that is shown, in
 * either theme. The theme of the last look comes first: to change it takes longer than to look.
 */
export async function inspect(page: Page, place: string): Promise<void> {
  await prepare(page);
  const first = shown.get(page) ?? 'light';
  for (const colorScheme of [first, ...themes.filter((theme) => theme !== first)]) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    await settled(page);
    // Only colours differ between the themes.
    const isSecond = colorScheme !== first;
    const rules = isSecond ? ['color-contrast', 'link-in-text-block'] : null;
    const { violations, passed } = await lookAt(page, rules);
    expect(passed).toBeGreaterThan(isSecond ? 0 : 5);
    const found = violations.filter(isGrave).map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, any }) => [html, any[0]?.message]),
    }));
    expect.soft(found, `${place}, ${colorScheme}`).toEqual([]);
    shown.set(page, colorScheme);
  }
}
