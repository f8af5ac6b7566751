import type { Side } from './document.ts';

/** How many pieces with text are tagged What, and How; one tagged both counts for both. */
export interface Coverage {
  readonly what: number;
  readonly how: number;
}

/** Counts tags, not places (FRAMEWORK.md, after the regular session). */
export function coverageOf(
  tagged: readonly { readonly side: Side | null; readonly pieces: number }[],
): Coverage {
  const count = (wanted: 'what' | 'how') =>
    tagged
      .filter(({ side }) => side === wanted || side === 'both')
      .reduce((sum, { pieces }) => sum + pieces, 0);
  return { what: count('what'), how: count('how') };
}
