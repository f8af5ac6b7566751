import { expect, test } from 'vitest';
import { hitsIn, matchOf } from '#shared/model/search/match.ts';
import { foldedWords } from '#shared/model/search/tokens.ts';

const term = (text: string) => ({
  tokens: foldedWords(text),
  prefix: text.endsWith('*'),
});
const asked = (...words: readonly string[]) => ({ words: words.map(term), without: [], tags: [] });
const marked = (text: string, ...words: readonly string[]) =>
  hitsIn(text, words.map(term)).map(({ from, to }) => text.slice(from, to));

test('a text matches that has every word, and how often is counted, whole words apart from begun ones', () => {
  expect(matchOf('Plan the plan, planning later', asked('plan*', 'later'))).toEqual({
    length: 5,
    counts: [
      { whole: 2, begun: 1 },
      { whole: 1, begun: 0 },
    ],
  });
});

test.each([
  ['a word that is missing', 'trust grows', asked('trust', 'plan')],
  ['a word that only begins so', 'planning', asked('plan')],
  ['words in another order than the phrase', 'plan the ask', asked('ask the plan')],
  ['a word that must not be there', 'trust grows', { ...asked('trust'), without: [term('grow*')] }],
  ['a tag that is only a word', 'delegation', { ...asked(), tags: ['delegation'] }],
])('a text does not match with %s', (_what, text, wording) => {
  expect(matchOf(text, wording)).toBeNull();
});

test('marks whole words as they are written, and words that overlap as one place', () => {
  expect(marked('Ask the Größe of “the plan” – the plans', 'große', 'the plan*', 'plan')).toEqual([
    'Größe',
    'the plan',
    'the plans',
  ]);
});

test('marks a part of a word in a script without spaces', () => {
  expect(marked('私は信頼する', '信頼')).toEqual(['信頼']);
});
