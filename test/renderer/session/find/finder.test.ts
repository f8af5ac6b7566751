import { expect, test } from 'vitest';
import { finderOf } from '#renderer/features/session/find/finder.ts';
import { piecesOf } from '#renderer/features/session/find/pieces-of.ts';

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

test('a text is cut at what is found in it, and is whole again when joined', () => {
  const found = finderOf('bad')?.(text) ?? [];
  const pieces = piecesOf(text, found);
  expect([
    pieces.map(({ words }) => words).join(''),
    pieces.flatMap(({ words, hit }) => (hit === null ? [] : [`${hit} ${words}`])),
    piecesOf('', []),
    piecesOf('bad', [{ from: 0, to: 3 }]).length,
  ]).toEqual([text, ['0 bad', '1 bad'], [], 1]);
});
