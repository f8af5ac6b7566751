import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without options, two sizes and everything of them', () => {
  expect(readOptions([])).toMatchObject({
    sizes: [1_000, 20_000],
    parts: { signing: true, search: true, rest: true },
    writeDocs: false,
  });
});

test('only searches, at sizes of one’s own', () => {
  expect(readOptions(['--search', '--sizes=500,2000'])).toMatchObject({
    sizes: [500, 2_000],
    parts: { signing: false, search: true, rest: false },
  });
});

test('only signing needs no corpus', () => {
  expect(readOptions(['--signing'])).toMatchObject({ sizes: [], parts: { search: false } });
});

test.each([['--fast'], ['--sizes=many'], ['--sizes=10']])('refuses %s', (option) => {
  expect(() => readOptions([option])).toThrow(Error);
});
