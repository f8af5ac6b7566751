import type { Node } from '@tiptap/pm/model';

/** Says where in a text what is searched for stands. */
export type Find = (text: string) => readonly { readonly from: number; readonly to: number }[];

export interface Hit {
  readonly from: number;
  readonly to: number;
  /** True where a block's title is meant, or a file's name, which is no text of the document. */
  readonly whole: boolean;
}

/** A node never changes: a key press reads again only the line that it changed. */
const read = new WeakMap<Find, WeakMap<Node, ReturnType<Find>>>();

/** Where a document holds what is searched for, in its order. A phrase ends with its line. */
export function findIn(doc: Node, find: Find): readonly Hit[] {
  const known = read.get(find) ?? new WeakMap<Node, ReturnType<Find>>();
  read.set(find, known);
  const hits: Hit[] = [];
  doc.descendants((node, at) => {
    const title = titleOf(node);
    if (title !== '' && find(title).length > 0) {
      hits.push({ from: at, to: at + node.nodeSize, whole: true });
    }
    if (!node.isTextblock) return true;
    const stretches = known.get(node) ?? find(textOf(node));
    known.set(node, stretches);
    for (const { from, to } of stretches) {
      hits.push({ from: at + 1 + from, to: at + 1 + to, whole: false });
    }
    return false;
  });
  return hits;
}

/** What a block is called by beside its text; empty for most. */
export function titleOf({ type, attrs }: Node): string {
  if (type.name === 'tool') return String(attrs['title']);
  return type.name === 'attachment' ? String(attrs['name']) : '';
}

/** Its text with one character for each position of the document. */
function textOf(textblock: Node): string {
  return textblock.textBetween(0, textblock.content.size, undefined, '\n');
}
