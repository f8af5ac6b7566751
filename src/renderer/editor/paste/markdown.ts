import { Fragment, Slice } from '@tiptap/pm/model';
import type { Schema } from '@tiptap/pm/model';
import { markdownBlocks } from '#shared/model/markdown/blocks.ts';

/** Plain text as an answer, with what Markdown marks in it. */
export function fromMarkdown(text: string, schema: Schema): Slice {
  const blocks = markdownBlocks(text).map((block) => schema.nodeFromJSON(block));
  return new Slice(Fragment.from(blocks), 0, 0);
}
