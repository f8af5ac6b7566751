import { wordlist } from '@scure/bip39/wordlists/english.js';
import { randomBytes } from '../encoding.ts';

const length = 6;

/** Six words of the BIP 39 list by chance: 66 bits, easy to say on the telephone. */
export function newPhrase(): readonly string[] {
  const bytes = randomBytes(2 * length);
  return Array.from({ length }, (_, at) => {
    // 2,048 divides the range of two bytes, so every word is as likely.
    const place = (((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0)) & 2_047;
    return wordlist[place] ?? '';
  });
}

/** A phrase as it was typed: in the one spelling that opens, or what is wrong with it. */
export type TypedPhrase =
  | { readonly phrase: string }
  | { readonly problem: 'count'; readonly count: number }
  | { readonly problem: 'unknown'; readonly word: string };

/** Reads what a person typed, however they parted the words. */
export function readPhrase(typed: string): TypedPhrase {
  const words = typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const unknown = words.find((word) => !wordlist.includes(word));
  if (unknown !== undefined) return { problem: 'unknown', word: unknown };
  if (words.length !== length) return { problem: 'count', count: words.length };
  return { phrase: words.join(' ') };
}
