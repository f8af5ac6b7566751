import type { TextRange } from './match.ts';
import type { SnippetPart } from './result.ts';

/** About how many characters a snippet shows. */
const longest = 180;
/** Of those, how many stand before the first hit at most. */
const before = 50;
const gap = '…';

/** The part of a text around its first hits, with the hits marked; the whole of a short text. */
export function snippetOf(text: string, hits: readonly TextRange[]): readonly SnippetPart[] {
  const { from, to } = windowOf(text, hits[0]);
  const parts: SnippetPart[] = [];
  const add = (piece: string, hit: boolean) => {
    if (piece !== '') parts.push({ text: piece, hit });
  };
  let at = from;
  if (from > 0) add(gap, false);
  for (const hit of hits) {
    if (hit.from >= to) break;
    const end = Math.min(hit.to, to);
    add(text.slice(at, hit.from), false);
    add(text.slice(hit.from, end), true);
    at = end;
  }
  add(text.slice(at, to), false);
  if (to < text.length) add(gap, false);
  return parts;
}

function windowOf(text: string, first: TextRange | undefined): TextRange {
  if (text.length <= longest) return { from: 0, to: text.length };
  const wanted = Math.max(0, (first?.from ?? 0) - before);
  const from = wanted + longest > text.length ? text.length - longest : wanted;
  return { from: from === 0 ? 0 : wordStart(text, from), to: wordEnd(text, from + longest) };
}

/** The nearest start of a word from a position on; the position itself where no space is near. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 20).search(/\s/u);
  return space === -1 ? wholeCharacter(text, at) : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const near = Math.max(0, at - 20);
  const space = text.slice(near, at).search(/\s\S*$/u);
  return space === -1 ? wholeCharacter(text, at) : near + space;
}

/** Not between the halves of a character. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
