import type { SessionDocument, TypedBlockNode } from '#shared/model/document.ts';
import { feedbackParts } from '#shared/model/feedback.ts';
import type { FeedbackPart } from '#shared/model/feedback.ts';
import { inlineText, isTyped, typedText } from '#shared/model/entry.ts';
import type { ActionRow, BlockRows, FeedbackRow } from '../sql/queries/block-rows.ts';

/** What a document says in typed blocks, in its order; one without a word in it is none yet. */
export function rowsOf(document: SessionDocument): BlockRows {
  const blocks = document.content
    .flatMap((section) => section.content)
    .flatMap((prompt) => prompt.content.filter(isTyped))
    .filter((block) => typedText(block) !== '');
  return {
    actions: blocks.flatMap(actionIn),
    insights: blocks.flatMap((block) =>
      block.type === 'insight' ? [{ id: block.attrs.id, text: inlineText(block.content) }] : [],
    ),
    feedback: blocks.flatMap(feedbackIn),
    acknowledgements: blocks.flatMap((block) =>
      block.type === 'acknowledgement'
        ? [
            {
              id: block.attrs.id,
              valueId: block.attrs.valueId,
              text: inlineText(block.content),
            },
          ]
        : [],
    ),
  };
}

function actionIn(block: TypedBlockNode): readonly ActionRow[] {
  if (block.type !== 'action') return [];
  const { id, owner, due, done } = block.attrs;
  return [{ id, text: inlineText(block.content), owner, due, done }];
}

function feedbackIn(block: TypedBlockNode): readonly FeedbackRow[] {
  if (block.type !== 'feedback') return [];
  const { id, direction, valueId } = block.attrs;
  const parts = Object.fromEntries(
    feedbackParts.map((part) => [
      part,
      inlineText(block.content.find(({ attrs }) => attrs.part === part)?.content),
    ]),
  ) as Record<FeedbackPart, string>;
  return [{ id, direction, valueId, ...parts }];
}
