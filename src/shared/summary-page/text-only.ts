import type { PageChild, PageNode } from './node.ts';

const aboutSigning = new Set(['sp-status', 'sp-signatures', 'sp-foot']);

/**
 * The page without what it says about signatures and how to verify them. For the member before they
 * sign: the coach signs the final text together with them, so any block shown before would say something
 * untrue.
 */
export function textOnly(page: PageNode): PageNode {
  return { ...page, children: page.children.filter(isText).map(inside) };
}

function isText(child: PageChild): boolean {
  if (typeof child === 'string') return true;
  return !(child.attrs['class'] ?? '').split(' ').some((name) => aboutSigning.has(name));
}

function inside(child: PageChild): PageChild {
  return typeof child === 'string' ? child : textOnly(child);
}
