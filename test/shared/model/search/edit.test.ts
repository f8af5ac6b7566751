import { expect, test } from 'vitest';
import { withFilter, withFilterBegun, withoutPart } from '#shared/model/search/edit.ts';
import { parseSearch } from '#shared/model/search/parse.ts';

/** What a text becomes when its parts are taken out, one at a time. */
function cuts(text: string): readonly string[] {
  const { parts } = parseSearch(text, { today: '2026-11-22' });
  return parts.map((part) => withoutPart(text, part));
}

test('a chip that is taken away leaves the rest of the text as it was typed', () => {
  expect({
    middle: cuts('trust  in:how  growth'),
    whole: cuts('trust'),
    dates: cuts('after:last foo spring '),
    quotes: cuts('"a b"-"c d"'),
  }).toEqual({
    middle: ['in:how  growth', 'trust growth', 'trust  in:how '],
    whole: [''],
    dates: ['foo spring ', 'after:"last" spring ', 'after:last foo '],
    quotes: ['-"c d"', '"a b" '],
  });
});

test('a problem that takes up no room has nothing to be taken out', () => {
  expect(cuts('"one step')).toEqual(['', '"one step']);
});

test('a filter is added behind what is whole and before the word that is being typed', () => {
  expect([
    withFilter('', 'in', 'how'),
    withFilter('trust ', 'in', 'how'),
    withFilter('trust gro', 'in', 'how'),
    withFilter('trust "one st', 'in', 'how'),
    withFilter('"one step"', 'person', 'Anna Berg'),
    withFilter('in:how ', 'in', 'what'),
    withFilter('in:how ', 'in', 'how'),
  ]).toEqual([
    'in:how ',
    'trust in:how ',
    'trust in:how gro',
    'trust in:how "one st',
    '"one step" person:"Anna Berg" ',
    'in:how in:what ',
    'in:how ',
  ]);
});

test('where only one counts, the filter takes the place of the one that was there', () => {
  expect([
    withFilter('after:last spring trust', 'after', '2024'),
    withFilter('after:2024 trust after:2025 ', 'after', 'last month'),
    withFilter('after:soon', 'after', '2024-03-05'),
    withFilter('is:own is:open trust', 'is', 'shared'),
    withFilter('before:2024 ', 'after', '2023'),
  ]).toEqual([
    'after:2024 trust',
    'after:"last month" trust ',
    'after:2024-03-05 ',
    'is:shared is:open trust',
    'before:2024 after:2023 ',
  ]);
});

test('a filter whose value is yet to come begins at the end, and not in a phrase that is still open', () => {
  expect([
    withFilterBegun('', 'person'),
    withFilterBegun('trust gro', 'in'),
    withFilterBegun('trust "one st', 'person'),
    withFilterBegun('-«one 「step', 'after'),
    withFilterBegun('person:"Anna Be', 'before'),
    withFilterBegun('trust "', 'person'),
    withFilterBegun('after:last week ', 'before'),
  ]).toEqual([
    'person:',
    'trust gro in:',
    'trust "one st" person:',
    '-"one step" after:',
    'person:"Anna Be" before:',
    'trust person:',
    'after:last week before:',
  ]);
});
