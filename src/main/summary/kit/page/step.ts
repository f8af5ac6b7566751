import { kitPage } from '#shared/words/kit-page.ts';
import { common } from '#shared/words/common.ts';
import { el } from '../../self-contained/dom.ts';

type StepName = keyof typeof kitPage.step;

/** One view of the page. */
export interface Step {
  readonly at: StepName;
  readonly title: string;
  readonly content: readonly Node[];
}

const order = Object.keys(kitPage.step) as readonly StepName[];

/** Shows a step from its top, and leads reading there. */
export function show(page: HTMLElement, { at, title, content }: Step): void {
  const heading = el('h1', { tabindex: '-1' }, title);
  page.replaceChildren(
    el('header', { class: 'kit-top' }, wordmark(), stepList(at)),
    el('main', { class: 'kit-step', 'data-step': at }, heading, ...content),
  );
  scrollTo(0, 0);
  if (at !== 'open') heading.focus({ preventScroll: true });
}

function stepList(at: StepName): HTMLElement {
  const now = order.indexOf(at);
  return el(
    'ol',
    { class: 'kit-steps', 'aria-label': kitPage.steps },
    ...order.map((name, place) =>
      el(
        'li',
        { 'data-done': place < now, ...(place === now ? { 'aria-current': 'step' } : {}) },
        kitPage.step[name],
      ),
    ),
  );
}

function wordmark(): HTMLElement {
  return el('span', { class: 'kit-wordmark' }, common.appName);
}
