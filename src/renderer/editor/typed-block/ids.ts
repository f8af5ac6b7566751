import { v7 as uuidv7, validate } from 'uuid';
import { Fragment } from '@tiptap/pm/model';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

const typedBlocks: ReadonlySet<string> = new Set(['action', 'insight']);

export { uuidv7 as newId };

/** The same nodes with a new id in every typed block: what is pasted is never the block it came from. */
export function withNewIds(nodes: Fragment): Fragment {
  const renewed: Node[] = [];
  nodes.forEach((node) => {
    const content = withNewIds(node.content);
    renewed.push(
      typedBlocks.has(node.type.name)
        ? node.type.create({ ...node.attrs, id: uuidv7() }, content, node.marks)
        : node.copy(content),
    );
  });
  return Fragment.fromArray(renewed);
}

/**
 * Gives a new id to every typed block that has none or shares one. The block that had the id before
 * the change keeps it, so that its row in the vault stays the same.
 */
export function repairIds(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  if (!transactions.some((transaction) => transaction.docChanged)) return null;
  const places = new Map<string, number[]>();
  let broken = false;
  after.doc.descendants((node, at) => {
    if (!typedBlocks.has(node.type.name)) return !node.isTextblock;
    const id = String(node.attrs['id']);
    const others = places.get(id);
    if (others) others.push(at);
    else places.set(id, [at]);
    broken ||= others !== undefined || !validate(id);
    return false;
  });
  if (!broken) return null;

  const keepers = new Set<number>();
  before.doc.descendants((node, at) => {
    if (!typedBlocks.has(node.type.name)) return !node.isTextblock;
    const now = transactions.reduce((place, { mapping }) => mapping.map(place), at);
    if (after.doc.nodeAt(now)?.attrs['id'] === node.attrs['id']) keepers.add(now);
    return false;
  });
  const { tr } = after;
  for (const [id, found] of places) {
    const keeper = found.find((at) => keepers.has(at)) ?? found[0];
    for (const at of found) {
      if (at !== keeper || !validate(id)) tr.setNodeAttribute(at, 'id', uuidv7());
    }
  }
  return tr;
}
