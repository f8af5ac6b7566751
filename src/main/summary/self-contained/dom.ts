import { h } from '#shared/summary-page/node.ts';
import type { PageChild, PageNode } from '#shared/summary-page/node.ts';

type Child = Node | string | null;
type Attrs = Readonly<Record<string, string | boolean>>;

/** An element with its attributes and children; `true` is an attribute without a value, `false` none. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attrs: Attrs = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const svg = 'http://www.w3.org/2000/svg';

/** The shared tree of the summary as elements of this page. */
export function drawn(child: PageChild, within: string | null = null): Node {
  if (typeof child === 'string') return document.createTextNode(child);
  const space = child.tag === 'svg' ? svg : within;
  const element =
    space === null ? document.createElement(child.tag) : document.createElementNS(space, child.tag);
  for (const [name, value] of Object.entries(child.attrs)) element.setAttribute(name, value);
  element.append(...child.children.map((inner) => drawn(inner, space)));
  return element;
}

/** A field with its label, and room for what is wrong with it. */
export interface Field<Input extends HTMLElement> {
  readonly element: HTMLElement;
  readonly input: Input;
  /** Says what is wrong, and leads there; null takes it back. */
  tell(problem: string | null): void;
}

let fields = 0;

export function field<Input extends HTMLInputElement | HTMLTextAreaElement>(
  label: string,
  input: Input,
  hint: string | null = null,
): Field<Input> {
  fields += 1;
  const id = `field-${fields}`;
  input.id = id;
  const problem = el('p', { class: 'problem', id: `${id}-problem` });
  const hinted = hint === null ? null : el('p', { class: 'hint', id: `${id}-hint` }, hint);
  const described = [hint === null ? [] : [`${id}-hint`], `${id}-problem`].flat().join(' ');
  input.setAttribute('aria-describedby', described);
  return {
    input,
    element: el('div', { class: 'field' }, el('label', { for: id }, label), hinted, input, problem),
    tell: (text) => {
      problem.textContent = text ?? '';
      input.toggleAttribute('aria-invalid', text !== null);
      if (text !== null) input.setAttribute('aria-invalid', 'true');
    },
  };
}

/** The words of a key, numbered, to be compared or copied down. */
export function keyWords(words: readonly string[], label: string): PageNode {
  const items = words.map((word) => h('li', [word]));
  return h('ol.key-words', items, { 'aria-label': label });
}

/** Lets the page paint what it says before work that holds it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 30));
  });
}
