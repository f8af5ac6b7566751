import type { Page } from 'playwright-core';

/** More than any place has. */
const mostStops = 400;

export interface Walk {
  /** How many controls had the focus. */
  readonly stops: number;
  /** Controls in sight that Tab never reached. */
  readonly missed: readonly string[];
  /** Controls that had the focus without any sign of it. */
  readonly unseen: readonly string[];
}

interface Marked {
  readonly __walk: { readonly missing: Set<Element>; readonly start: Element };
}

/** Goes by Tab through everything that the window shows, from its first control to its last. */
export async function walk(page: Page): Promise<Walk> {
  await page.evaluate(() => {
    const selector =
      'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex]';
    const isInSight = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('[inert], [aria-hidden="true"]') === null;
    // Of a group of choices Tab goes to one, and the arrows to the others.
    const isOther = (element: Element) =>
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      !element.checked &&
      document.querySelector(`input[name="${element.name}"]:checked`) !== null;
    const missing = new Set(
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(':disabled, [type="hidden"]') &&
          isInSight(element) &&
          !isOther(element),
      ),
    );
    const [start] = missing;
    if (start === undefined) throw new Error('nothing here can have the focus');
    start.focus();
    Object.assign(globalThis, { __walk: { missing, start } });
  });

  const unseen = new Set<string>();
  let stops = 0;
  for (; stops < mostStops; stops += 1) {
    const { name, seen, left } = await page.evaluate((first) => {
      const { missing, start } = (globalThis as unknown as Marked).__walk;
      const at = document.activeElement ?? document.body;
      missing.delete(at);
      // A ring may be on the field as a whole, and in a text it is the cursor.
      const ringed = [at, at.parentElement, at.parentElement?.parentElement].some((each) => {
        if (!each) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
        return (
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) ||
          (each === at && boxShadow !== 'none')
        );
      });
      const text = at instanceof HTMLElement && at.isContentEditable;
      return {
        name: `${at.tagName} ${at.getAttribute('aria-label') ?? (at.textContent || at.id)}`.slice(
          0,
          80,
        ),
        seen: ringed || text || at === document.body,
        left: !first && (at === document.body || at === start),
      };
    }, stops === 0);
    if (left) break;
    // The first was given the focus by hand, which need not show.
    if (!seen && stops > 0) unseen.add(name);
    await page.keyboard.press('Tab');
  }
  const missed = await page.evaluate(() =>
    [...(globalThis as unknown as Marked).__walk.missing].map((element) =>
      element.outerHTML.slice(0, 160),
    ),
  );
  return { stops, missed, unseen: [...unseen] };
}

/** What has the focus, by its label or text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return 'nothing';
    return at.getAttribute('aria-label') ?? at.textContent?.trim() ?? '';
  });
}
