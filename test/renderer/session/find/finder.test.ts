import { expect, test } from 'vitest';
import { finderOf } from '#renderer/features/session/find/finder.ts';

const text = 'Delegation that survives a bad Monday: bad delegation, mondays, 委任の話。';

/** What of `text` is marked. */
const marked = (words: string) =>
  finderOf(words)?.(text).map(({ from, to }) => text.slice(from, to));

test('words are found in any order, a phrase as it stands, and the word being typed by its beginning', () => {
  expect(
    [
      'bad delegation',
      '"bad monday',
      'monday',
      'monday ',
      'surv* bad',
      '委任',
      'élég',
      'DÉLEG',
    ].map(marked),
  ).toEqual([
    ['Delegation', 'bad', 'bad', 'delegation'],
    ['bad Monday'],
    ['Monday', 'mondays'],
    ['Monday'],
    ['survives', 'bad', 'bad'],
    ['委任'],
    [],
    ['Delegation', 'delegation'],
  ]);
});

test('what holds no word looks for nothing', () => {
  expect(['', '  ', '"', '“”', '?!'].map(finderOf)).toEqual([null, null, null, null, null]);
});
