import { expect, test } from 'vitest';
import { hueOf, initialsOf } from '#renderer/ui/initials.ts';

test('takes the first letters of the first and the last word, whole graphemes only', () => {
  const names = [
    'Amara Okafor',
    'Noor van den Berg',
    'Meiling',
    'Édith 👩🏽‍💻',
    '',
    '  李  小龙 ',
    '(Ann) O’Neil',
  ];
  expect(names.map(initialsOf)).toEqual(['AO', 'NB', 'M', 'É', '', '李小', 'AO']);
});

test('the same name has the same hue, and all six are in use', () => {
  const names = Array.from({ length: 60 }, (_, index) => `Person ${index}`);
  expect(names.map(hueOf)).toEqual(names.map(hueOf));
  expect(new Set(names.map(hueOf))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
});
