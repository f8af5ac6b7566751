import type { Node, ResolvedPos } from '@tiptap/pm/model';

/** Where a prompt stands in a session's document. */
export interface PromptPlace {
  readonly id: string;
  readonly node: Node;
  /** Position before the prompt; its answer runs from `from` to `to`. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Every prompt, in order. */
export function promptPlaces(doc: Node): readonly PromptPlace[] {
  const found: PromptPlace[] = [];
  doc.descendants((node, at) => {
    if (node.type.name !== 'prompt') return node.type.name === 'section';
    const id = String(node.attrs['promptId']);
    found.push({ id, node, at, from: at + 1, to: at + node.nodeSize - 1 });
    return false;
  });
  return found;
}

/** The prompt around a position, or null (in the notes, or between prompts). */
export function promptAround($pos: ResolvedPos): (PromptPlace & { readonly depth: number }) | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth);
    if (node.type.name === 'prompt') {
      const at = $pos.before(depth);
      const id = String(node.attrs['promptId']);
      return { id, node, at, depth, from: at + 1, to: at + node.nodeSize - 1 };
    }
  }
  return null;
}

/** Whether an answer holds nothing but one empty paragraph. */
export function isUnanswered(prompt: Node): boolean {
  const only = prompt.childCount === 1 ? prompt.firstChild : null;
  return only?.type.name === 'paragraph' && only.content.size === 0;
}
