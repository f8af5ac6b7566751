import type { Random } from '#main/vault/sample/random.ts';

const vocabularySize = 20_000;
const onsets = 'b d f g h k l m n p r s t v w z br cl dr fl gr pl pr sh st th tr'.split(' ');
const vowels = 'a e i o u ai ea io ou'.split(' ');
const ends = ['', '', '', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'rk', 'st'];

/** Words that occur as often as those of a language do: the k-th of them about 1/k as often (Zipf). */
export interface Words {
  /** `count` words as one sentence after the other. */
  readonly text: (count: number) => string;
}

export function zipfWords(random: Random): Words {
  const vocabulary = makeVocabulary(random);
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= vocabularySize; rank += 1) sums.push((sum += 1 / rank));
  const pick = () => vocabulary[firstAbove(sums, random.unit() * sum)] ?? '';
  return {
    text: (count) => {
      const sentences: string[] = [];
      for (let left = count; left > 0;) {
        const length = Math.min(left, random.between(6, 16));
        const sentence = Array.from({ length }, pick).join(' ');
        sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
        left -= length;
      }
      return sentences.join(' ');
    },
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
  return [...words].toSorted((one, other) => one.length - other.length);
}

/** Position of the first of ascending `sums` that is greater than `wanted`. */
function firstAbove(sums: readonly number[], wanted: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
