import { AppError } from '#shared/errors.ts';
import type { ImportLimits } from '../limits.ts';
import { blockNames } from '../markup/html/names.ts';
import type { HtmlElement, HtmlNode } from '../markup/html/tree.ts';

/** A node of Lexical, as far as anything is known of it. */
type LexicalNode = Readonly<Record<string, unknown>>;

/**
 * The state of the Lexical editor, in which Standard Notes writes its Super notes, as a tree of HTML; null
 * where a text is none. What a node is of which nothing is known, its text and what is in it stay.
 *
 * Source: lexical.dev/docs/concepts/serialization, and the nodes of Lexical's packages; Standard Notes' own
 * (`snfile`, `snbubble`, collapsible, remote images), `packages/web/.../SuperEditor` of its source.
 *
 * @throws AppError `import_too_large`
 */
export function lexicalTree(text: string, limits: ImportLimits): HtmlElement | null {
  const root = rootOf(text);
  if (root === null) return null;
  const count = { elements: 0 };
  return element('', childrenOf(root, { limits, count, depth: 1 }));
}

function rootOf(text: string): LexicalNode | null {
  if (!/^\s*\{\s*"(?:root|editorState)"/u.test(text)) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return isNode(parsed) && isNode(parsed['root']) ? parsed['root'] : null;
  } catch {
    return null;
  }
}

interface Walk {
  readonly limits: ImportLimits;
  readonly count: { elements: number };
  readonly depth: number;
}

function childrenOf(node: LexicalNode, walk: Walk): HtmlNode[] {
  const children = Array.isArray(node['children']) ? node['children'].filter(isNode) : [];
  walk.count.elements += children.length;
  if (walk.count.elements > walk.limits.elements || walk.depth > walk.limits.depth) {
    throw new AppError('import_too_large');
  }
  return children.map((child) => nodeOf(child, { ...walk, depth: walk.depth + 1 }));
}

/** Kinds of nodes that are an element of HTML and what is in it. */
const elements: ReadonlyMap<string, string> = new Map([
  ['paragraph', 'div'],
  ['quote', 'blockquote'],
  ['listitem', 'li'],
  ['code', 'pre'],
  ['table', 'table'],
  ['tablerow', 'tr'],
  ['tablecell', 'td'],
  ['collapsible-container', 'div'],
  ['collapsible-title', 'div'],
  ['collapsible-content', 'div'],
]);

function nodeOf(node: LexicalNode, walk: Walk): HtmlNode {
  const type = textOf(node, 'type');
  const inside = () => childrenOf(node, walk);
  const name = elements.get(type);
  if (name === 'li') return itemOf(node, inside());
  if (name !== undefined) return element(name, inside());
  switch (type) {
    case 'text':
    case 'code-highlight':
    case 'hashtag':
      return formatted(textOf(node, 'text'), Number(node['format']) || 0);
    case 'linebreak':
      return element('br', []);
    case 'tab':
      return '\t';
    case 'heading':
      return element(/^h[1-6]$/u.exec(textOf(node, 'tag'))?.[0] ?? 'h2', inside());
    case 'list':
      return listOf(node, inside());
    case 'link':
    case 'autolink':
      return element('a', inside(), { href: textOf(node, 'url') });
    case 'horizontalrule':
      return element('hr', []);
    case 'unencrypted-image':
    case 'inline-file':
      return element('img', [], { src: textOf(node, 'src'), alt: textOf(node, 'alt') });
    case 'snfile':
      return element('sn-file', [], { id: textOf(node, 'fileUuid') });
    case 'snbubble':
      return element('sn-bubble', [], { id: textOf(node, 'itemUuid') });
    case 'youtube':
      return webPage(`https://www.youtube.com/watch?v=${encoded(node, 'videoID')}`);
    case 'tweet':
      return webPage(`https://twitter.com/i/web/status/${encoded(node, 'id')}`);
    default:
      return element('div', [textOf(node, 'text'), ...inside()]);
  }
}

// lexical/packages/lexical/src/LexicalConstants.ts
const formats: readonly (readonly [bit: number, name: string])[] = [
  [16, 'code'],
  [1, 'b'],
  [2, 'i'],
  [4, 's'],
];

function formatted(text: string, format: number): HtmlNode {
  return formats.reduce<HtmlNode>(
    (inner, [bit, name]) => ((format & bit) === 0 ? inner : element(name, [inner])),
    text,
  );
}

function listOf(node: LexicalNode, children: HtmlNode[]): HtmlElement {
  const type = textOf(node, 'listType');
  const start = String(Number(node['start']) || 1);
  if (type === 'number') return element('ol', children, { start });
  return element('ul', children, { class: type === 'check' ? 'checklist' : '' });
}

/** An item that holds nothing but a list is how Lexical says that the list lies further in. */
function itemOf(node: LexicalNode, children: HtmlNode[]): HtmlElement {
  const [only, second] = children;
  const isList = typeof only === 'object' && (only.name === 'ul' || only.name === 'ol');
  if (isList && second === undefined) return only;
  return element('li', children, { class: node['checked'] === true ? 'checked' : '' });
}

function webPage(href: string): HtmlElement {
  return element('div', [element('a', [href], { href })]);
}

function element(
  name: string,
  children: HtmlNode[],
  attributes: Readonly<Record<string, string>> = {},
): HtmlElement {
  const hasBlock = children.some(
    (child) => typeof child !== 'string' && (child.hasBlock || blockNames.has(child.name)),
  );
  return { name, children, attributes, hasBlock };
}

function isNode(value: unknown): value is LexicalNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(node: LexicalNode, name: string): string {
  const value = node[name];
  return typeof value === 'string' ? value : '';
}

function encoded(node: LexicalNode, name: string): string {
  return encodeURIComponent(textOf(node, name).toWellFormed());
}
