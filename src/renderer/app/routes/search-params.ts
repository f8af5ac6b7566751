import { spans } from '#shared/model/insights/page.ts';
import type { Span } from '#shared/model/insights/page.ts';

export function textNamed<N extends string>(
  name: N,
  search: Record<string, unknown>,
): { readonly [name in N]?: string } {
  const text = search[name];
  return typeof text === 'string' ? ({ [name]: text } as { readonly [name in N]: string }) : {};
}

/** How far Insights looks back; the first of `spans` unless said otherwise. */
export function spanSearch(search: Record<string, unknown>): { readonly span?: Span } {
  const span = spans.find((each) => each === search['span']);
  return span === undefined ? {} : { span };
}

export function partSearch(search: Record<string, unknown>): { readonly part?: number } {
  const part = search['part'];
  return typeof part === 'number' ? { part } : {};
}
