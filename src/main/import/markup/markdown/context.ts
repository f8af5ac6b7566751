import type { References } from '../references.ts';

/** What two square brackets mean in a format, as Markdown; null where they mean nothing. */
export type Wikilinks = (inner: string, isShown: boolean) => string | null;

export interface MarkdownContext {
  readonly references: References;
  readonly wikilinks: Wikilinks;
}
