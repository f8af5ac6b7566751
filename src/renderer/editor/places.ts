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

/** Where a node stands around a position. */
export interface Place {
  readonly node: Node;
  readonly depth: number;
  /** Position before the node; its content runs from `from` to `to`. */
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
export function promptAround($pos: ResolvedPos): (PromptPlace & Place) | null {
  const place = around($pos, (node) => node.type.name === 'prompt');
  return place && { ...place, id: String(place.node.attrs['promptId']) };
}

/** Whether a node has an id of its own: an action, an insight, feedback and the like. */
export function isTypedBlock(node: Node): boolean {
  return node.type.isInGroup('typed');
}

/** The typed block around a position, or null. */
export function blockAround($pos: ResolvedPos): Place | null {
  return around($pos, isTypedBlock);
}

/**
 * The nearest place around a position whose text may not run into another: an answer, a typed block,
 * a part of feedback. Null in the notes.
 */
export function fieldAround($pos: ResolvedPos): Place | null {
  return around($pos, ({ type }) => type.spec.isolating === true);
}

function around($pos: ResolvedPos, isIt: (node: Node) => boolean): Place | null {
  for (let { depth } = $pos; depth > 0; depth -= 1) {
    const node = $pos.node(depth);
    if (isIt(node)) {
      const at = $pos.before(depth);
      return { node, depth, at, from: at + 1, to: at + node.nodeSize - 1 };
    }
  }
  return null;
}

/** Whether an answer holds nothing but one empty paragraph. */
export function isUnanswered(prompt: Node): boolean {
  const only = prompt.childCount === 1 ? prompt.firstChild : null;
  return only?.type.name === 'paragraph' && only.content.size === 0;
}
