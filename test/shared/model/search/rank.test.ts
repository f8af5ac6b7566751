import { expect, test } from 'vitest';
import { scoreOf } from '#shared/model/search/rank.ts';

const year = 365 * 86_400_000;
const once = { whole: 1, begun: 0 };
const scored = (
  counts: readonly { readonly whole: number; readonly begun: number }[],
  length = 20,
  age = 0,
) => scoreOf({ length, counts }, age);

test.each([
  [
    'a word that stands there twice before one that does once',
    scored([{ whole: 2, begun: 0 }]),
    scored([once]),
  ],
  ['a whole word before one that only begins so', scored([once]), scored([{ whole: 0, begun: 1 }])],
  ['a short text before a long one', scored([once], 5), scored([once], 200)],
  ['a new text before an old one', scored([once], 20, 0), scored([once], 20, year)],
  [
    'a much better old text before a new one',
    scored([{ whole: 6, begun: 0 }], 10, year / 2),
    scored([once], 200),
  ],
])('puts %s', (_what, before, after) => {
  expect(before).toBeGreaterThan(after);
});

test('takes what is still to come for new, and leaves the oldest some worth', () => {
  expect([scored([], 20, -year), scored([], 20, 0), scored([], 20, 100 * year) > 0.29]).toEqual([
    1,
    1,
    true,
  ]);
});
