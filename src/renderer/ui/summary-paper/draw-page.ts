import { createElement } from 'react';
import type { ReactNode } from 'react';
import type { PageChild } from '#shared/summary-page/index.ts';

const tags = new Set([
  'article',
  'blockquote',
  'dd',
  'div',
  'dl',
  'dt',
  'footer',
  'h1',
  'h2',
  'h3',
  'header',
  'li',
  'p',
  'path',
  'section',
  'span',
  'svg',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]);

/** What React calls the attributes that a page may carry. None of them can load or run anything. */
const attributes: { readonly [name: string]: string } = {
  'aria-label': 'aria-label',
  class: 'className',
  d: 'd',
  dir: 'dir',
  lang: 'lang',
  role: 'role',
  scope: 'scope',
  viewBox: 'viewBox',
};

/**
 * The shared page tree as React elements, one for one, so that the screen shows what is printed. A
 * tag or attribute beyond the list is refused rather than left out: a page that is not drawn is seen,
 * one that is drawn in part is signed.
 */
export function drawPage(node: PageChild): ReactNode {
  if (typeof node === 'string') return node;
  if (!tags.has(node.tag)) throw new Error(`A summary page has no <${node.tag}>`);
  const props = Object.fromEntries(
    Object.entries(node.attrs).map(([name, value]) => {
      const known = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
      if (known === undefined) throw new Error(`A summary page has no attribute ${name}`);
      return [known, value];
    }),
  );
  return createElement(node.tag, props, ...node.children.map(drawPage));
}
