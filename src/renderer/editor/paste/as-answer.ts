import { Fragment, Slice } from '@tiptap/pm/model';
import type { Node } from '@tiptap/pm/model';
import { titleOf } from '../found/find-in.ts';
import { newId } from '../typed-block/ids.ts';
import { isTypedBlock } from '../places.ts';
import { wholeParts } from '../typed-block/kinds.ts';

/**
 * A paste as an answer can hold it: questions fall away, their answers stay. Blocks get new ids, for
 * they are not the blocks they came from, and are shared by nobody yet.
 */
export function asAnswer(slice: Slice): Slice {
  let { content, openStart, openEnd } = slice;
  for (;;) {
    const { firstChild: first, lastChild: last } = content;
    const opened = (node: Node) =>
      isFrame(node) ||
      // Feedback that was copied in part is no feedback, only its text.
      (node.type.name === 'feedback' &&
        ((node === first && openStart > 0) || (node === last && openEnd > 0)));
    if (!content.content.some(opened)) break;
    if (first && opened(first)) openStart = Math.max(0, openStart - 1);
    if (last && opened(last)) openEnd = Math.max(0, openEnd - 1);
    content = Fragment.from(
      content.content.flatMap((node) => (opened(node) ? [...node.content.content] : [node])),
    );
  }
  return new Slice(afresh(content), openStart, openEnd);
}

/** A paste as one line of text can hold it: its lines, with a break between them. */
export function asOneLine({ content }: Slice): Slice {
  const lines: Fragment[] = [];
  const loose: Node[] = [];
  content.descendants((node) => {
    if (node.isInline) loose.push(node);
    const title = titleOf(node);
    if (title !== '') lines.push(Fragment.from(node.type.schema.text(title)));
    if (node.isTextblock) lines.push(node.content);
    return !node.isTextblock;
  });
  if (loose.length > 0) lines.push(Fragment.from(loose));
  const joined = lines.reduce<Fragment | null>((all, line) => {
    const schema = content.firstChild?.type.schema;
    if (all === null || !schema) return line;
    return all.append(Fragment.from(schema.node('hardBreak'))).append(line);
  }, null);
  return new Slice(joined ?? Fragment.empty, 0, 0);
}

function isFrame(node: Node): boolean {
  return node.type.name === 'section' || node.type.name === 'prompt';
}

function afresh(nodes: Fragment): Fragment {
  const made: Node[] = [];
  nodes.forEach((node) => made.push(freshNode(node)));
  return Fragment.fromArray(made);
}

function freshNode(node: Node): Node {
  const { type, attrs, marks } = node;
  if (type.name === 'feedbackPart') return type.schema.node('paragraph', null, node.content);
  const content = type.name === 'feedback' ? partsOf(node) : afresh(node.content);
  if (!isTypedBlock(node)) return node.copy(content);
  const shared = 'shared' in attrs ? { shared: false } : {};
  return type.create({ ...attrs, ...shared, id: newId() }, content, marks);
}

/** The parts of feedback in their order, whatever the clipboard made of them; no word is dropped. */
function partsOf(feedback: Node): Fragment {
  return wholeParts(feedback.type.schema, (part) =>
    feedback.content.content
      .filter(({ attrs }) => attrs['part'] === part)
      .reduce((all, { content }) => all.append(content), Fragment.empty),
  );
}
