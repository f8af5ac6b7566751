import { expect, test } from 'vitest';
import { isInName, namesPerson } from '#shared/model/search/names.ts';

test('what is typed finds a name by the beginning of any of its words, in their order', () => {
  const typed = ['anna', 'be', 'Anna Be', 'ÅNNA', 'nna', 'Berg Anna', 'Ann Berg', '', '-'];
  expect(typed.filter((text) => isInName('Anna von Berg-Sten', text))).toEqual([
    'anna',
    'be',
    'ÅNNA',
  ]);
  expect(isInName('Anna Berg', 'Anna Be')).toBe(true);
});

test('a search names a person by a word of the name, by a beginning that tells, or by a filter', () => {
  const searches = [
    'anna',
    'trust Berg',
    '"what anna said"',
    '-ber',
    'person:a',
    'tag:annä',
    'be',
    'annabel',
    'person:bo',
    'delegation',
  ];
  expect(searches.filter((text) => namesPerson(text, 'Anna Berg'))).toEqual([
    'anna',
    'trust Berg',
    '"what anna said"',
    '-ber',
    'person:a',
    'tag:annä',
  ]);
});
