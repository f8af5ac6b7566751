import type { EntryKind } from '../entry.ts';
import { positionsOf } from '../search/match.ts';
import type { TextRange } from '../search/match.ts';
import { isOneUnspaced, tokensOf } from '../search/tokens.ts';
import type { Token } from '../search/tokens.ts';
import { stopWords } from './stop-words.ts';

/**
 * What nobody said in the session: questions and tools come from the library, and files have names. And a
 * boundary note, which is there to be left alone.
 */
const leftOut: ReadonlySet<EntryKind> = new Set(['question', 'tool', 'boundary', 'attachment']);
/** Opens with what was agreed before, so its words come back by themselves; and when and where to meet. */
const notSaid: ReadonlySet<string> = new Set(['what.accountabilities', 'close.next']);
const obstacles: ReadonlySet<string> = new Set([
  'what.obstacles',
  'what.impact',
  'how.limitations',
  'how.impact',
]);

/** Among what is looked for themes. */
export const amongst = ['everything', 'obstacles'] as const;
export type Amongst = (typeof amongst)[number];

/** Whether a piece of a session is looked at. */
export function isCounted(
  { kind, promptId }: { readonly kind: EntryKind; readonly promptId: string | null },
  among: Amongst,
): boolean {
  if (leftOut.has(kind) || (kind === 'prompt' && notSaid.has(promptId ?? ''))) return false;
  return among === 'everything' || obstacles.has(promptId ?? '');
}

/** A word or a phrase where it stands in a text. `key` is its tokens with a space between. */
interface FoundTerm extends TextRange {
  readonly key: string;
}

const plain = /^[a-z]+$/u;
const number = /^\p{N}+$/u;
const shortest = 3;

/**
 * Every word of a text that could be a theme, and every two such words that stand beside each other.
 *
 * @param names folded words that are nobody's theme: the names of people
 */
export function termsOf(text: string, names: ReadonlySet<string>): readonly FoundTerm[] {
  const terms: FoundTerm[] = [];
  let before: Token | null = null;
  for (const token of tokensOf(text)) {
    if (saysNothing(token.text) || names.has(token.text)) {
      before = null;
      continue;
    }
    const { text: key, from, to } = token;
    if (!isOneCharacter(key)) terms.push({ key, from, to });
    if (before !== null && isBeside(text, before, token)) {
      terms.push({ key: `${before.text} ${key}`, from: before.from, to });
    }
    before = token;
  }
  return terms;
}

/** Where words stand in a text one beside the other, as `termsOf` finds two. */
export function standsAt(text: string, wanted: readonly string[]): readonly TextRange[] {
  const tokens = tokensOf(text);
  return positionsOf(tokens, { tokens: wanted, prefix: false })
    .map((start) => tokens.slice(start, start + wanted.length))
    .filter((run) =>
      run.every((each, at) => {
        const previous = run[at - 1];
        return !previous || isBeside(text, previous, each);
      }),
    )
    .map((run) => ({ from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0 }));
}

function saysNothing(token: string): boolean {
  if (token.length < shortest && !isOneCharacter(token)) return true;
  return stopWords.has(token) || number.test(token);
}

/** A character that is a token by itself, as no word of most scripts is: one alone is no word. */
function isOneCharacter(token: string): boolean {
  return !plain.test(token) && isOneUnspaced(token);
}

/** Nothing but a space or a hyphen between two words; nothing at all where no spaces are set. */
function isBeside(text: string, one: Token, other: Token): boolean {
  const between = text.slice(one.to, other.from);
  return between === ' ' || between === '-' || between === '\u00a0' || between === '';
}
