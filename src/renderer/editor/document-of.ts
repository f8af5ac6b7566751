import type { Node } from '@tiptap/pm/model';
import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';

/** A node never changes, so its JSON is made once: a key press makes that of the places it changed. */
const made = new WeakMap<Node, object>();

/**
 * A session's text as the contract takes it. The schema is the type: `schema.test.ts` holds the two
 * together. What did not change since the last call is the very same object again.
 */
export function documentOf(doc: Node): SessionDocument {
  return jsonOf(doc) as SessionDocument;
}

/** The coach's own notes, likewise. */
export function notesOf(doc: Node): NoteDocument {
  return jsonOf(doc) as NoteDocument;
}

function jsonOf(node: Node): object {
  const known = made.get(node);
  if (known !== undefined) return known;
  const json = makeJson(node);
  made.set(node, json);
  return json;
}

function makeJson(node: Node): object {
  // Only text and line breaks, which have no content, can have marks.
  if (node.isLeaf) return node.toJSON() as object;
  // What is unset has to go, because the contract knows a `keep` or none.
  const attrs = Object.entries(node.attrs).filter(([, value]) => value !== undefined);
  return {
    type: node.type.name,
    ...(attrs.length > 0 ? { attrs: Object.fromEntries(attrs) } : {}),
    ...(node.childCount > 0 ? { content: node.children.map(jsonOf) } : {}),
  };
}
