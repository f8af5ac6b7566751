import type { BlockNode, SessionDocument } from '#shared/model/document.ts';
import { inlineText } from '#shared/model/entry.ts';
import { addDays } from '#shared/model/schedule/wall-clock.ts';
import type { Random } from './random.ts';

/** When an action was ticked. */
export interface Tick {
  readonly actionId: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Of what is done, three in four within the time that was agreed, and nothing in the future. */
export function ticksOf(
  document: SessionDocument,
  { day, today, beside }: { readonly day: string; readonly today: string; readonly beside: Random },
): readonly Tick[] {
  return document.content
    .flatMap((section) => section.content)
    .flatMap((prompt) => prompt.content)
    .flatMap((block) => {
      if (block.type !== 'action' || !block.attrs.done) return [];
      const late = beside.chance(0.25);
      const due = block.attrs.due ?? addDays(day, 14);
      const done = late ? addDays(due, beside.between(1, 12)) : addDays(due, -beside.between(0, 5));
      const within = done < day ? day : done >= today ? addDays(today, -1) : done;
      return [{ actionId: block.attrs.id, at: `${within}T16:00:00.000Z` }];
    });
}

/**
 * The same step is not open twice: where a later session agreed it again, the earlier one was done.
 *
 * @param later texts of the steps that are open since; those of this document are added
 */
export function withoutRepeats(document: SessionDocument, later: Set<string>): SessionDocument {
  const settled = (block: BlockNode): BlockNode => {
    if (block.type !== 'action' || block.attrs.done) return block;
    const text = inlineText(block.content);
    if (later.has(text)) return { ...block, attrs: { ...block.attrs, done: true } };
    later.add(text);
    return block;
  };
  return {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => ({
        ...prompt,
        content: prompt.content.map(settled),
      })),
    })),
  };
}
