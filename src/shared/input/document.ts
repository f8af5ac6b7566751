import { z } from 'zod';
import { sides } from '../model/document.ts';
import { actionOwners } from '../model/action.ts';
import { largestAttachment, mediaTypes } from '../model/attachment.ts';
import { feedbackDirections, feedbackParts } from '../model/feedback.ts';
import type {
  BlockNode,
  InlineNode,
  NoteDocument,
  SessionDocument,
  TextBlockNode,
} from '../model/document.ts';
import { day, uuid } from './common.ts';
import { boundedDepth } from './depth.ts';

/** One prompt may hold a long paste; a whole document may not exhaust the process. */
const longestText = 2_000_000;
const mostNodes = 20_000;

const mark = z.strictObject({ type: z.enum(['bold', 'italic', 'underline', 'strike', 'code']) });

const inline: z.ZodType<InlineNode> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1).max(longestText),
    marks: z.array(mark).max(5).exactOptional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  content: z.array(inline).max(mostNodes).exactOptional(),
});

const textBlock: z.ZodType<TextBlockNode> = z.lazy(() =>
  z.discriminatedUnion('type', [paragraph, list, quote]),
);

/** Text without typed blocks, such as the body of a tool. */
export const textBlocks: z.ZodType<readonly TextBlockNode[]> = boundedDepth(
  z.array(textBlock).min(1).max(mostNodes),
);

const listItem = z.strictObject({
  type: z.literal('listItem'),
  content: z
    .array(textBlock)
    .min(1)
    .max(mostNodes)
    .refine(([first]) => first?.type === 'paragraph', 'begins with a paragraph'),
});

const list = z.strictObject({
  type: z.enum(['bulletList', 'orderedList']),
  attrs: z
    .strictObject({
      start: z.int().min(0).max(1_000_000).exactOptional(),
      type: z.string().max(2).nullable().exactOptional(),
    })
    .exactOptional(),
  content: z.array(listItem).min(1).max(mostNodes),
});

const quote = z.strictObject({
  type: z.literal('blockquote'),
  content: z.array(textBlock).min(1).max(mostNodes),
});

const action = z.strictObject({
  type: z.literal('action'),
  attrs: z.strictObject({
    id: uuid,
    owner: z.enum(actionOwners),
    due: day.nullable(),
    done: z.boolean(),
    shared: z.boolean(),
    side: z.enum(sides).nullable(),
  }),
  content: z.array(inline).max(mostNodes).exactOptional(),
});

const insight = z.strictObject({
  type: z.literal('insight'),
  attrs: z.strictObject({ id: uuid, shared: z.boolean(), side: z.enum(sides).nullable() }),
  content: z.array(inline).max(mostNodes).exactOptional(),
});

const inlines = z.array(inline).max(mostNodes).exactOptional();
const side = z.enum(sides).nullable();
const valueId = uuid.nullable();

const feedbackPart = z.strictObject({
  type: z.literal('feedbackPart'),
  attrs: z.strictObject({ part: z.enum(feedbackParts) }),
  content: inlines,
});

const feedback = z.strictObject({
  type: z.literal('feedback'),
  attrs: z.strictObject({
    id: uuid,
    direction: z.enum(feedbackDirections),
    valueId,
    shared: z.boolean(),
    side,
  }),
  content: z
    .array(feedbackPart)
    .refine(
      (parts) => parts.map(({ attrs }) => attrs.part).join() === feedbackParts.join(),
      'each part once, in their order',
    ),
});

const acknowledgement = z.strictObject({
  type: z.literal('acknowledgement'),
  attrs: z.strictObject({ id: uuid, valueId, shared: z.boolean(), side }),
  content: inlines,
});

const question = z.strictObject({
  type: z.literal('question'),
  attrs: z.strictObject({ id: uuid, shared: z.boolean(), side }),
  content: inlines,
});

const tool = z.strictObject({
  type: z.literal('tool'),
  attrs: z.strictObject({ id: uuid, title: z.string().max(300), shared: z.boolean(), side }),
  content: z.array(textBlock).min(1).max(mostNodes),
});

const boundary = z.strictObject({
  type: z.literal('boundary'),
  attrs: z.strictObject({ id: uuid, referred: z.boolean() }),
  content: inlines,
});

const attachment = z.strictObject({
  type: z.literal('attachment'),
  attrs: z.strictObject({
    id: uuid,
    attachmentId: uuid,
    name: z
      .string()
      .min(1)
      .max(1_000)
      .regex(/^[^\p{Cc}]*$/u),
    mediaType: z.enum(mediaTypes),
    size: z.int().min(0).max(largestAttachment),
  }),
  content: inlines,
});

const block: z.ZodType<BlockNode> = z.discriminatedUnion('type', [
  paragraph,
  list,
  quote,
  action,
  insight,
  feedback,
  acknowledgement,
  question,
  tool,
  boundary,
  attachment,
]);

const promptNode = z.strictObject({
  type: z.literal('prompt'),
  attrs: z.strictObject({
    promptId: z.string().min(1).max(100),
    shared: z.boolean(),
    side: z.enum(sides).nullable(),
    keep: z.boolean().exactOptional(),
  }),
  content: z.array(block).min(1).max(mostNodes),
});

const section = z.strictObject({
  type: z.literal('section'),
  attrs: z.strictObject({ step: z.string().min(1).max(100) }),
  content: z.array(promptNode).min(1).max(200),
});

/** A session's document as the editor sends it. */
export const sessionDocument: z.ZodType<SessionDocument> = boundedDepth(
  z.strictObject({ type: z.literal('doc'), content: z.array(section).min(1).max(100) }),
);

/** The 'Only you' notes as the editor sends them. */
export const noteDocument: z.ZodType<NoteDocument> = boundedDepth(
  z.strictObject({ type: z.literal('doc'), content: z.array(textBlock).min(1).max(mostNodes) }),
);
