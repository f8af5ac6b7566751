import { expect, test } from 'vitest';
import { isNamedBy } from '#shared/model/go-to/named-by.ts';

test('finds by the beginnings of words, in any order, whatever case and accents', () => {
  const tries = [
    ['da', 'Daniel Weiss Engineering lead'],
    ['herr tom', 'Tomás Herrera'],
    ['', 'Anything'],
    ['da', 'Amara Okafor Sunday, 22 November'],
    ['dan x', 'Daniel Weiss'],
  ] as const;
  expect(tries.map(([typed, called]) => isNamedBy(typed, called))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
