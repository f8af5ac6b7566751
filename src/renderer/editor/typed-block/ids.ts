import { v7 as uuidv7, validate } from 'uuid';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { isTypedBlock } from '../places.ts';

export { uuidv7 as newId };

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
    if (!isTypedBlock(node)) return !node.isTextblock;
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
    if (!isTypedBlock(node)) return !node.isTextblock;
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
