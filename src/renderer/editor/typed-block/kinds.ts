import type { Attrs, Node, Schema } from '@tiptap/pm/model';
import { Fragment } from '@tiptap/pm/model';
import type { TypedBlockNode } from '#shared/model/document.ts';
import { feedbackParts } from '#shared/model/feedback.ts';
import { newId } from './ids.ts';

export type TypedBlock = TypedBlockNode['type'];

/** What a block starts with besides what its kind starts with. */
export interface BlockStart {
  readonly attrs?: Attrs;
  readonly content?: Fragment;
}

/** What every kind starts with, beyond its id and what it takes from its prompt. */
const starts: { readonly [kind in TypedBlock]: Attrs } = {
  // The step is the team member's until somebody says otherwise: a coach who takes it on decides to.
  action: { owner: 'member', due: null, done: false },
  insight: {},
  feedback: { direction: 'given', valueId: null },
  acknowledgement: { valueId: null },
  question: {},
  tool: { title: '' },
  boundary: { referred: false },
  attachment: {},
};

/** A new block of a kind; whether it is shared, and its side, come from the prompt that it stands in. */
export function newBlock(
  schema: Schema,
  kind: TypedBlock,
  prompt: Node,
  { attrs, content }: BlockStart = {},
): Node {
  const { shared, side } = prompt.attrs;
  // Attributes that a kind lacks, such as `shared` of a boundary note, fall away by its schema.
  return schema.node(
    kind,
    { shared, side, ...starts[kind], ...attrs, id: newId() },
    content ?? emptyContent(schema, kind),
  );
}

function emptyContent(schema: Schema, kind: TypedBlock): Fragment {
  if (kind === 'feedback') return wholeParts(schema, () => Fragment.empty);
  return kind === 'tool' ? Fragment.from(schema.node('paragraph')) : Fragment.empty;
}

/** The four parts of feedback in their order (FRAMEWORK `siif`). */
export function wholeParts(schema: Schema, contentOf: (part: string) => Fragment): Fragment {
  return Fragment.from(
    feedbackParts.map((part) => schema.node('feedbackPart', { part }, contentOf(part))),
  );
}

/** Whether feedback has each of its parts once, in their order. */
export function hasItsParts(feedback: Node): boolean {
  return feedback.content.content.map(({ attrs }) => attrs['part']).join() === feedbackParts.join();
}

/** Whether a block is more than its text: no key that means the text takes the block away, or splits it. */
export function isMoreThanText(block: Node): boolean {
  return block.type.name === 'attachment';
}

/** Whether text that leaves a block of an answer would be shared, though the block is not. */
export function wouldShare(block: Node, prompt: Node): boolean {
  return prompt.attrs['shared'] === true && block.attrs['shared'] !== true;
}
