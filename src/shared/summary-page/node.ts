/** A piece of the page: an element with plain attributes. Printed as HTML, shown as React elements. */
export interface PageNode {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly PageChild[];
}

export type PageChild = PageNode | string;

/** For what people wrote: its own first letter says which way it runs. */
export const eitherWay = { dir: 'auto' } as const;

/** `h('p.note', ['text'])`: an element of the tag and class named, nulls left out. */
export function h(
  selector: string,
  children: readonly (PageChild | null)[] = [],
  attrs: Readonly<Record<string, string>> = {},
): PageNode {
  const [tag = 'div', ...classes] = selector.split('.');
  return {
    tag,
    attrs: classes.length > 0 ? { class: classes.join(' '), ...attrs } : attrs,
    children: children.filter((child) => child !== null),
  };
}
