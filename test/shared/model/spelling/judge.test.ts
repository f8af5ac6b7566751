import { expect, test } from 'vitest';
import { toLookUp, wrongIn } from '#shared/model/spelling/judge.ts';
import { wordsIn } from '#shared/model/spelling/words-in.ts';

/** Looks up until nothing more is asked for: what was asked, round by round, and what is wrong then. */
function judge(text: string, dictionary: readonly string[]) {
  const known = new Map<string, boolean>();
  const isRight = (word: string) => known.get(word);
  const asked: string[][] = [];
  for (;;) {
    const next = wordsIn(text).flatMap((word) => toLookUp(word, isRight));
    if (next.length === 0) break;
    asked.push(next);
    for (const word of next) known.set(word, dictionary.includes(word));
  }
  const wrong = wordsIn(text).flatMap((word) => wrongIn(word, isRight));
  return { asked, wrong: wrong.map(({ from, to }) => text.slice(from, to)) };
}

test('a word that is right as a whole is not taken apart', () => {
  expect(judge('E-Mail geht’s Kolleg:innen', ['E-Mail', "geht's", 'Kolleginnen'])).toEqual({
    asked: [['E-Mail', "geht's", 'Kolleginnen']],
    wrong: [],
  });
});

test('of a word in parts only the part that is wrong is marked', () => {
  expect(judge("Coaching-Gesprch, Okafor's plan", ['Coaching', 'Okafor', 'plan'])).toEqual({
    asked: [
      ['Coaching-Gesprch', "Okafor's", 'plan'],
      ['Coaching', 'Gesprch', 'Okafor'],
    ],
    wrong: ['Gesprch'],
  });
});

test('a word at the end of a sentence is right without its stop', () => {
  expect(judge('bzw. so. sso.', ['bzw.', 'so'])).toEqual({
    asked: [
      ['bzw.', 'so.', 'sso.'],
      ['so', 'sso'],
    ],
    wrong: ['sso'],
  });
});

test('what is not known yet is not wrong', () => {
  const [word] = wordsIn('Gesprch');
  expect(word && wrongIn(word, () => undefined)).toEqual([]);
});
