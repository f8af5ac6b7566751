import { foldedWords } from '../search/tokens.ts';
import { helpPageIds } from './pages.ts';
import type { HelpPageId, HelpPages, HelpPart } from './pages.ts';

/** A part of a page in which every word that was asked for stands. */
export interface HelpHit {
  readonly page: HelpPageId;
  /** Its place in the page, from 0. */
  readonly part: number;
  readonly title: string;
  readonly text: string;
}

/**
 * The parts in which each word of `typed` begins a word, those that have one in a title first, else as the
 * pages stand; none for a text without words.
 */
export function findHelp(pages: HelpPages, typed: string): readonly HelpHit[] {
  const asked = foldedWords(typed);
  if (asked.length === 0) return [];
  const hits = helpPageIds.flatMap((page) => {
    const { title: pageTitle, parts } = pages[page];
    return parts.flatMap((part, index) => {
      const titles = foldedWords(`${pageTitle} ${part.title}`);
      const all = [...titles, ...foldedWords(textOf(part))];
      if (!asked.every((word) => begins(all, word))) return [];
      const inTitle = asked.some((word) => begins(titles, word));
      const hit = { page, part: index, title: part.title, text: part.text[0] ?? '' };
      return [{ hit, inTitle }];
    });
  });
  return [...hits.filter(({ inTitle }) => inTitle), ...hits.filter(({ inTitle }) => !inTitle)].map(
    ({ hit }) => hit,
  );
}

function textOf({ text, terms = [], examples = [] }: HelpPart): string {
  return [
    ...text,
    ...terms.flatMap(({ term, means }) => [term, means]),
    ...examples.flatMap(({ typed, means }) => [typed, means]),
  ].join(' ');
}

function begins(words: readonly string[], beginning: string): boolean {
  return words.some((word) => word.startsWith(beginning));
}
