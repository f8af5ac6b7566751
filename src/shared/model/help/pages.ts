/** The pages of the help, in the order in which they are listed. The ids are their addresses. */
export const helpPageIds = [
  'first',
  'framework',
  'private',
  'summary',
  'verify',
  'search',
  'safety',
  'keyboard',
  'limits',
] as const;
export type HelpPageId = (typeof helpPageIds)[number];

export interface HelpPart {
  readonly title: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  /** What can be chosen or met, each with what it means. */
  readonly terms?: readonly { readonly term: string; readonly means: string }[];
  /** What can be typed, each with what it does. */
  readonly examples?: readonly { readonly typed: string; readonly means: string }[];
}

interface HelpPage {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly HelpPart[];
}

export type HelpPages = { readonly [id in HelpPageId]: HelpPage };

export function isHelpPageId(id: string): id is HelpPageId {
  return helpPageIds.some((each) => each === id);
}
