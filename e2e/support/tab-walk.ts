import type { Page } from 'playwright-core';

/** More than any place has, twice around. */
const mostPresses = 700;

export interface Walk {
  /** How many controls had the focus. */
  readonly stops: number;
  /** Controls in sight that Tab never reached. */
  readonly missed: readonly string[];
  /** Controls that had the focus without any sign of it. */
  readonly unseen: readonly string[];
}

/** What is still to be reached on the page, and where the walk began. */
interface Marked {
  readonly tabWalk: { readonly missing: Set<Element>; readonly begun: Element | null };
}

/**
 * Goes by Tab around everything that the window shows, or that the dialog does which lies on it, until nothing
 * is missing; no more than twice, since a page that is only just drawn may take the focus in between.
 */
export async function walk(page: Page): Promise<Walk> {
  const all = await page.evaluate(() => {
    const selector =
      'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex]';
    // Of a group of choices Tab goes to one, and the arrows to the others.
    const isOther = (element: Element) =>
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      !element.checked &&
      document.querySelector(`input[name="${element.name}"]:checked`) !== null;
    const around = document.querySelector('[role="dialog"][aria-modal="true"]') ?? document;
    const missing = [...around.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled, [type="hidden"]') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('[inert], [aria-hidden="true"]') === null &&
        !isOther(element),
    );
    Object.assign(globalThis, { tabWalk: { missing: new Set(missing), begun: null } });
    return missing.length;
  });

  const unseen = new Set<string>();
  let rounds = 0;
  for (let presses = 0; presses < mostPresses && rounds < 2; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtStop);
    if (stop.again) rounds += 1;
    if (!stop.seen) unseen.add(stop.name);
    if (stop.left === 0) break;
  }
  const missed = await page.evaluate(() =>
    [...(globalThis as unknown as Marked).tabWalk.missing]
      // What was drawn anew meanwhile is another one, and of a list that Tab stops at once it may be a neighbour.
      .filter((element) => element.isConnected && element.checkVisibility())
      .filter((element) => element instanceof HTMLElement && element.tabIndex >= 0)
      .map((element) => element.outerHTML.slice(0, 160)),
  );
  return { stops: all - missed.length, missed, unseen: [...unseen] };
}

/** What has the focus now, in the page. */
function lookAtStop() {
  const { tabWalk: marked } = globalThis as unknown as Marked;
  const { missing } = marked;
  const at = document.activeElement ?? document.body;
  missing.delete(at);
  const again = at === marked.begun;
  if (marked.begun === null) Object.assign(marked, { begun: at });
  // A ring may be on the field as a whole, on the row that a link fills, and in a text it is the cursor.
  const isRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  const ringed =
    [at, at.parentElement, at.parentElement?.parentElement].some(
      (each) => each && isRing(getComputedStyle(each)),
    ) ||
    isRing(getComputedStyle(at, '::after')) ||
    getComputedStyle(at).boxShadow !== 'none';
  const isText = at instanceof HTMLElement && at.isContentEditable;
  return {
    name: `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent}`.slice(0, 80),
    // The window itself, and a heading that took the focus by itself, need no sign.
    seen: ringed || isText || at === document.body || at.matches('[tabindex="-1"]'),
    again,
    left: missing.size,
  };
}

/** What has the focus, by its label or text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return 'nothing';
    return at.getAttribute('aria-label') ?? at.textContent?.trim() ?? '';
  });
}
