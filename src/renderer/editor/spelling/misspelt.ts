import type { Node } from '@tiptap/pm/model';
import { toLookUp, wrongIn } from '#shared/model/spelling/judge.ts';
import { wordsIn } from '#shared/model/spelling/words-in.ts';
import type { Piece } from '#shared/model/spelling/words-in.ts';
import type { Speller } from '#renderer/app/spelling/index.ts';

/** A wrong word of a document. */
export interface Misspelt {
  readonly from: number;
  readonly to: number;
  /** As it is looked up. */
  readonly word: string;
}

interface Seen {
  /** What has to be looked up before all of it can be judged. */
  readonly unknown: readonly string[];
  readonly misspelt: readonly Misspelt[];
}

/** Whether a word is left alone, by where it stands. */
export type Spares = (from: number, to: number) => boolean;

/** Judges documents by what a speller knows; a paragraph that did not change is not read again. */
export function makeReader(speller: Speller): (doc: Node, spares: Spares) => Seen {
  // A node never changes: its words are taken out of it once, and judged once.
  const written = new WeakMap<Node, ReturnType<typeof wordsIn>>();
  const judged = new WeakMap<
    Node,
    { readonly version: number; readonly wrong: readonly Piece[] }
  >();

  const read = (block: Node, at: number, spares: Spares) => {
    const version = speller.version();
    const known = judged.get(block);
    if (known?.version === version && !known.wrong.some((piece) => isSpared(piece, at, spares))) {
      return { unknown: [], wrong: known.wrong };
    }
    const words = written.get(block) ?? wordsIn(proseOf(block));
    written.set(block, words);
    const left = words.filter((word) => !isSpared(word, at, spares));
    const unknown = left.flatMap((word) => toLookUp(word, speller.isRight));
    const wrong = left.flatMap((word) => wrongIn(word, speller.isRight));
    if (unknown.length === 0 && left.length === words.length) judged.set(block, { version, wrong });
    return { unknown, wrong };
  };

  return (doc, spares) => {
    const unknown: string[] = [];
    const misspelt: Misspelt[] = [];
    doc.descendants((node, before) => {
      if (!node.isTextblock) return true;
      const at = before + 1;
      const seen = read(node, at, spares);
      unknown.push(...seen.unknown);
      for (const { from, to, text } of seen.wrong) {
        misspelt.push({ from: at + from, to: at + to, word: text });
      }
      return false;
    });
    return { unknown, misspelt };
  };
}

function isSpared(piece: Omit<Piece, 'text'>, at: number, spares: Spares): boolean {
  return spares(at + piece.from, at + piece.to);
}

/** Its text with one character for each position of the document; code is no prose. */
function proseOf(textblock: Node): string {
  const pieces: string[] = [];
  textblock.forEach((node) => {
    const isProse = node.isText && !node.marks.some(({ type }) => type.name === 'code');
    pieces.push(
      isProse ? (node.text ?? '') : (node.isText ? '\uFFFC' : '\n').repeat(node.nodeSize),
    );
  });
  return pieces.join('');
}
