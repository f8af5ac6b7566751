import type { SnippetPart } from '../search/result.ts';

/** Characters before the first place, and all in all; about two lines of a page. */
const room = { before: 60, all: 220 } as const;

/**
 * A text around the first place in it, in one line, with every place in that stretch marked.
 *
 * @param places in the order of the text; at least one
 */
export function excerpt(
  text: string,
  places: readonly { readonly from: number; readonly to: number }[],
): readonly SnippetPart[] {
  const [first] = places;
  const start = first ? wordStart(text, first.from - room.before) : 0;
  const end = first ? Math.max(first.to, wordEnd(text, start + room.all)) : text.length;
  const parts: SnippetPart[] = [];
  const put = (from: number, to: number, hit: boolean) => {
    const said = text.slice(from, to).replaceAll(/\s+/gu, ' ');
    if (said !== '') parts.push({ text: said, hit });
  };
  let at = start;
  if (start > 0) parts.push({ text: '…', hit: false });
  for (const { from, to } of places) {
    if (from < at || to > end) continue;
    put(at, from, false);
    put(from, to, true);
    at = to;
  }
  put(at, end, false);
  if (end < text.length) parts.push({ text: '…', hit: false });
  return parts;
}

/** The beginning of a word at or after a place; the place itself where no space is near. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + room.before / 2).search(/\s/u);
  return space === -1 ? whole(text, at) : at + space + 1;
}

/** The end of a word at or before a place. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(at - room.before / 2, at).search(/\s\S*$/u);
  return space === -1 ? whole(text, at) : at - room.before / 2 + space;
}

/** Never between the two halves of one character. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(at)) ? at - 1 : at;
}
