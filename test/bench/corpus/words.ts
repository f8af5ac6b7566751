import { randomFrom } from '#main/vault/sample/random.ts';
import type { Random } from '#main/vault/sample/random.ts';
import { zipf } from './zipf.ts';

const vocabularySize = 20_000;
/** One word in as many is written with a diacritic. */
const accentedEvery = 25;
const onsets = 'b d f g h k l m n p r s t v w z br cl dr fl gr pl pr sh st th tr'.split(' ');
const vowels = 'a e i o u ai ea io ou'.split(' ');
const ends = ['', '', '', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'rk', 'st'];
const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'ï', o: 'ö', u: 'ü' };
/** Of a sentence, to hold a set phrase. */
const phraseShare = 0.05;

/** The same words for corpora of every size, the frequent ones first. */
export const vocabulary: readonly string[] = makeVocabulary(randomFrom('bench words'));
/** Two words that are said together, the usual ones first. */
export const phrases: readonly string[] = makePhrases(randomFrom('bench phrases'));
/** As they stand behind a `#`. */
export const tags: readonly string[] = vocabulary.slice(2_000, 2_060);
/** Words of two characters, in a script that sets no spaces. */
export const unspacedWords: readonly string[] = makeUnspaced(randomFrom('bench characters'));

/** Texts of words that occur as often as those of a language do: the k-th about 1/k as often (Zipf). */
export interface Words {
  /** `count` words as one sentence after the other. */
  readonly text: (count: number) => string;
  readonly tag: () => string;
  /** `count` words without a space. */
  readonly unspaced: (count: number) => string;
}

export function zipfWords(random: Random): Words {
  const word = zipf(vocabulary, random);
  const phrase = zipf(phrases, random);
  const unspaced = zipf(unspacedWords, random);
  return {
    text: (count) => {
      const sentences: string[] = [];
      for (let left = count; left > 0;) {
        const length = Math.min(left, random.between(6, 16));
        const said = Array.from({ length }, word);
        if (length > 2 && random.chance(phraseShare)) said.splice(-2, 2, phrase());
        const sentence = said.join(' ');
        sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
        left -= length;
      }
      return sentences.join(' ');
    },
    tag: zipf(tags, random),
    unspaced: (count) => Array.from({ length: count }, unspaced).join(''),
  };
}

function makeVocabulary(random: Random): readonly string[] {
  const words = new Set<string>();
  while (words.size < vocabularySize) {
    const syllables = random.between(1, 4);
    const word = Array.from(
      { length: syllables },
      () => random.pick(onsets) + random.pick(vowels) + random.pick(ends),
    );
    words.add(word.join(''));
  }
  // Short words are the frequent ones, as in a language.
  return [...words]
    .toSorted((one, other) => one.length - other.length)
    .map((word, rank) => (rank % accentedEvery === accentedEvery - 1 ? accented(word) : word));
}

function accented(word: string): string {
  return word.replace(/[aeiou]/u, (vowel) => accents[vowel] ?? vowel);
}

function makePhrases(random: Random): readonly string[] {
  const some = () => vocabulary[random.between(50, 2_000)] ?? '';
  return Array.from({ length: 200 }, () => `${some()} ${some()}`);
}

function makeUnspaced(random: Random): readonly string[] {
  // The first 600 of the block CJK Unified Ideographs (Unicode).
  const character = () => String.fromCodePoint(random.between(0x4e00, 0x4e00 + 600));
  return Array.from({ length: 400 }, () => character() + character());
}
