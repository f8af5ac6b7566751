import type { Find } from '../../../editor/index.ts';

/** A stretch of a text: what is between two places, or a place and the how manieth it is. */
interface Piece {
  readonly from: number;
  readonly words: string;
  readonly hit: number | null;
}

/** A text cut at the places that were found in it; no piece is empty. */
export function piecesOf(text: string, found: ReturnType<Find>): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const upTo = (end: number) => {
    if (end > at) pieces.push({ from: at, words: text.slice(at, end), hit: null });
    at = end;
  };
  for (const [hit, { from, to }] of found.entries()) {
    upTo(from);
    pieces.push({ from, words: text.slice(from, to), hit });
    at = to;
  }
  upTo(text.length);
  return pieces;
}
