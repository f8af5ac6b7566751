import type { WrittenPiece } from './practice.ts';

/** What a query means, apart from how it is typed. */
export interface Meant {
  readonly words: readonly string[];
  readonly beginnings: readonly string[];
  readonly phrases: readonly string[];
  readonly without: readonly string[];
  readonly tag: string | null;
  /** How a name begins. */
  readonly person: string | null;
  readonly side: 'what' | 'how' | null;
  readonly kind: 'action' | 'insight' | 'note' | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly open: boolean;
  readonly shared: boolean | null;
}

/**
 * Whether a piece is what a query means, told in the plainest way there is: by looking for text in text. It
 * shares no code with the search.
 */
export function isMeant(piece: WrittenPiece, meant: Meant): boolean {
  const text = spaced(piece.text);
  const day = piece.startsAt.slice(0, 10);
  return (
    [...meant.words, ...meant.phrases].every((words) => text.includes(spaced(words))) &&
    meant.beginnings.every((start) => text.includes(spaced(start).trimEnd())) &&
    !meant.without.some((words) => text.includes(spaced(words))) &&
    (meant.tag === null || hasTag(piece.text, meant.tag)) &&
    (meant.person === null || spaced(piece.personName).includes(spaced(meant.person).trimEnd())) &&
    (meant.side === null || piece.side === meant.side || piece.side === 'both') &&
    (meant.kind === null || piece.kind === meant.kind) &&
    (meant.from === null || day >= meant.from) &&
    (meant.until === null || day < meant.until) &&
    (!meant.open || piece.open) &&
    (meant.shared === null || piece.shared === meant.shared)
  );
}

/** Every text is looked through by every query. */
const known = new Map<string, string>();

function spaced(text: string): string {
  const found = known.get(text) ?? spacedAnew(text);
  known.set(text, found);
  return found;
}

/** Words without their marks, each between spaces; characters of scripts without spaces each by itself. */
function spacedAnew(text: string): string {
  const bare = text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}]\p{Mn}*/gu, ' $& ')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  return ` ${bare} `;
}

function hasTag(text: string, tag: string): boolean {
  const at = text.toLowerCase().indexOf(`#${tag.toLowerCase()} `);
  return at !== -1;
}
