import { withoutControls } from '#shared/model/hidden-characters.ts';
import { cleanText } from './clean-text.ts';
import type { MarkdownContext } from './context.ts';
import { stretchesOf } from './fences.ts';

/**
 * Markdown of another program as ours: its HTML becomes Markdown or goes, links lead where they may,
 * pictures of the web become links to them, and code stays as it is. It is one pass over the text, whose
 * time grows with its length and nothing else.
 *
 * Source: CommonMark 0.31 (spec.commonmark.org).
 */
export function cleanMarkdown(text: string, context: MarkdownContext): string {
  return stretchesOf(withoutControls(text))
    .map((stretch) => (stretch.isCode ? stretch.text : cleanText(stretch.text, context)))
    .join('\n');
}
