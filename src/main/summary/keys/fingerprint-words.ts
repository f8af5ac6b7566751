import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { KeyFingerprint } from '#shared/model/summary.ts';
import { fromBase64url } from '../encoding.ts';

/** A key's fingerprint: the thumbprint, and eight words of it that can be read aloud. */
export function fingerprintOf(thumbprint: string): KeyFingerprint {
  return { thumbprint, words: fingerprintWords(thumbprint) };
}

/**
 * Eight words for a key, to be compared by voice.
 *
 * The first 88 bits of the thumbprint, cut into eight numbers of 11 bits, most significant first;
 * each is a place, from 0, in the English word list of BIP 39 (2,048 words).
 *
 * @param thumbprint RFC 7638, base64url
 */
export function fingerprintWords(thumbprint: string): readonly string[] {
  const head = fromBase64url(thumbprint)?.subarray(0, 11);
  if (head?.length !== 11) throw new RangeError('A thumbprint has 32 bytes.');
  const bits = [...head].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: 8 }, (_, at) => {
    const place = Number.parseInt(bits.slice(at * 11, at * 11 + 11), 2);
    return wordlist[place] ?? '';
  });
}

/** Whether `pin` has the form of a key that a person types: a thumbprint, or its eight words. */
export function isPin(pin: string): boolean {
  const typed = wordsOf(pin);
  return (
    /^[A-Za-z0-9_-]{43}$/.test(pin.trim()) ||
    (typed.length === 8 && typed.every((word) => wordlist.includes(word)))
  );
}

/** Whether `pin`, a thumbprint or its eight words, names the key of `thumbprint`. */
export function matchesPin(pin: string, thumbprint: string): boolean {
  return (
    pin.trim() === thumbprint || wordsOf(pin).join(' ') === fingerprintWords(thumbprint).join(' ')
  );
}

function wordsOf(pin: string): readonly string[] {
  return pin
    .trim()
    .toLowerCase()
    .split(/[\s,.-]+/);
}
