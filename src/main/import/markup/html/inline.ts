import { codeSpan } from '#shared/model/markdown/code-span.ts';
import { escaped } from '../escape.ts';
import type { References } from '../references.ts';
import { codeNames, marks } from './names.ts';
import { textIn } from './tree.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';

/** Stand for tick boxes until their line is known; no text keeps control characters. */
export const ticked = '\u0001';
export const unticked = '\u0002';

/** What the elements of one format mean beyond HTML; null where they mean what they do in HTML. */
export type OwnElement = (element: HtmlElement) => string | null;

export interface InlineContext {
  readonly references: References;
  readonly own: OwnElement;
  /** The marks that are open already: they mark nothing twice. */
  readonly open: readonly string[];
}

/** Elements within lines as Markdown; what they end their lines with stays `\n`. */
export function inlineText(nodes: readonly HtmlNode[], context: InlineContext): string {
  return nodes.map((node) => inlineOf(node, context)).join('');
}

function inlineOf(node: HtmlNode, context: InlineContext): string {
  if (typeof node === 'string') return escaped(plain(node));
  const { name, attributes, children } = node;
  const own = context.own(node);
  if (own !== null) return own;
  if (name === 'br') return '\n';
  if (name === 'img' || name === 'image') {
    const label = escaped(plain(attributes['alt'] ?? ''));
    return context.references.shown(attributes['src'] ?? '', label);
  }
  if (name === 'input') {
    if (attributes['type']?.toLowerCase() !== 'checkbox') return '';
    return attributes['checked'] === undefined ? unticked : ticked;
  }
  if (codeNames.has(name)) return codeOf(textIn(node));
  if (name === 'a') {
    const label = inlineText(children, context).trim();
    return context.references.linked(attributes['href'] ?? '', label);
  }
  if (name === 'q') return `“${inlineText(children, context)}”`;
  const added = [marks.get(name), ...styleMarks(attributes['style'])].filter(
    (mark) => mark !== undefined,
  );
  const fresh = [...new Set(added)].filter((mark) => !context.open.includes(mark));
  const inner = inlineText(children, { ...context, open: [...context.open, ...fresh] });
  return fresh.reduce((text, mark) => marked(text, mark), inner);
}

/** Text as browsers space it, without what cannot be seen. */
function plain(text: string): string {
  return text.replaceAll(/[\s\u00A0]+/gu, ' ').replaceAll(/[\p{Cc}\p{Cs}]/gu, '');
}

function styleMarks(style: string | undefined): readonly string[] {
  if (style === undefined || style.length > 2_000) return [];
  return [
    ...(/font-weight:\s*(?:bold|[6-9]00)/iu.test(style) ? ['**'] : []),
    ...(/font-style:\s*italic/iu.test(style) ? ['*'] : []),
    ...(/text-decoration[^;]*line-through/iu.test(style) ? ['~~'] : []),
  ];
}

/** Each line by itself, with its spaces outside: otherwise Markdown would not take the signs for marks. */
function marked(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line) => {
      const inner = line.trim();
      if (inner === '' || inner === ticked || inner === unticked) return line;
      const before = line.slice(0, line.indexOf(inner));
      return `${before}${mark}${inner}${mark}${line.slice(before.length + inner.length)}`;
    })
    .join('\n');
}

function codeOf(text: string): string {
  const inner = plain(text).trim();
  return inner === '' ? '' : codeSpan(inner);
}
