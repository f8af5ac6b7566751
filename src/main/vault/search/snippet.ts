import type { SnippetPart } from '#shared/model/search/result.ts';

/** The marks that FTS5 puts around a hit. */
export interface HitMarks {
  readonly open: string;
  readonly close: string;
}

/**
 * Marks that no text holds: random, between characters for private use, because a text may hold those
 * characters themselves.
 */
export function newMarks(random: string): HitMarks {
  return { open: `\u{e000}${random}\u{e001}`, close: `\u{e002}${random}\u{e003}` };
}

/** A snippet cut at its marks. */
export function snippetParts(marked: string, { open, close }: HitMarks): readonly SnippetPart[] {
  return marked
    .split(open)
    .flatMap((piece, index): readonly SnippetPart[] => {
      if (index === 0) return [{ text: piece, hit: false }];
      const [hit = '', rest = ''] = piece.split(close);
      return [
        { text: hit, hit: true },
        { text: rest, hit: false },
      ];
    })
    .filter((part) => part.text !== '');
}
