import { expect, test } from 'vitest';
import { lettersOff, oneLetterOff } from '#shared/model/search/spelling.ts';

test.each([
  ['trust', 'trust', 0],
  ['trsut', 'trust', 1],
  ['trus', 'trust', 1],
  ['ttrust', 'trust', 1],
  ['trast', 'trust', 1],
  ['delegattionn', 'delegation', 2],
  ['', 'ask', 3],
])('%j is that far from %j: %i', (one, other, off) => {
  expect([lettersOff(one, other), lettersOff(other, one)]).toEqual([off, off]);
});

test('every word one letter off is exactly that, and none comes twice', () => {
  const words = oneLetterOff('plan');
  expect(words.every((word) => lettersOff('plan', word) === 1)).toBe(true);
  expect(new Set(words).size).toBe(words.length);
  expect(words).toEqual(expect.arrayContaining(['pan', 'lpan', 'plans', 'plun']));
});
