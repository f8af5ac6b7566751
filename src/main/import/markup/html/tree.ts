import { Parser } from 'htmlparser2';
import { AppError } from '#shared/errors.ts';
import type { ImportLimits } from '../../limits.ts';
import { blockNames, nothingOf } from './names.ts';

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
  /** Whether a block lies in it, however deep: it is then laid out as one. */
  hasBlock: boolean;
}

export type HtmlNode = string | HtmlElement;

/** How many times the length of its text a note's markup may have. */
const markupPerText = 8;

/**
 * HTML or ENML as a tree of what may stand in a note. Nothing of scripts, frames and styles gets into it.
 *
 * @throws AppError `import_too_large` where it holds more, or is nested deeper, than `limits` allow
 */
export function htmlTree(html: string, limits: ImportLimits): HtmlElement {
  if (html.length > limits.noteChars * markupPerText) throw new AppError('import_too_large');
  const root: HtmlElement = { name: '', attributes: {}, children: [], hasBlock: true };
  const open = [root];
  // Where something is left out, the elements in it are only counted in and out.
  let left = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        elements += 1;
        if (elements > limits.elements || open.length + left > limits.depth) {
          throw new AppError('import_too_large');
        }
        if (left > 0 || nothingOf.has(name)) {
          left += 1;
          return;
        }
        const element: HtmlElement = { name, attributes, children: [], hasBlock: false };
        open.at(-1)?.children.push(element);
        if (blockNames.has(name)) for (const around of open) around.hasBlock = true;
        open.push(element);
      },
      ontext: (text) => {
        const children = open.at(-1)?.children;
        if (left > 0 || children === undefined) return;
        // A character reference parts a text; what a sign means shows only in what is next to it.
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + text;
        else children.push(text);
      },
      onclosetag: () => {
        if (left > 0) left -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    { recognizeSelfClosing: true },
  );
  parser.end(html);
  return root;
}

/** All text in an element, line breaks as such. */
export function textIn(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  return node.name === 'br' ? '\n' : node.children.map(textIn).join('');
}

/** Every element of a name, however deep. */
export function elementsIn(node: HtmlNode, name: string): readonly HtmlElement[] {
  if (typeof node === 'string') return [];
  const within = node.children.flatMap((child) => elementsIn(child, name));
  return node.name === name ? [node, ...within] : within;
}
