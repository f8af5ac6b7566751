import { expect, test } from 'vitest';
import { parseNumber } from '#renderer/ui/numbers.ts';

test('a number is read as people write it, and what is none is refused', () => {
  const typed = [
    '12',
    ' 3.5 ',
    '1,5',
    '-4',
    '−0.25',
    '+7',
    '1 000',
    '1,000',
    '12,345.5',
    '.5',
    '5.',
  ];
  expect(typed.map((each) => parseNumber(each, '.'))).toEqual([
    12, 3.5, 1.5, -4, -0.25, 7, 1000, 1000, 12345.5, 0.5, 5,
  ]);
  const german = ['1,5', '1.000', '1.5', '12.345,5', "1'000"];
  expect(german.map((each) => parseNumber(each, ','))).toEqual([1.5, 1000, 1.5, 12345.5, 1000]);
  const none = [
    '',
    'many',
    '4 of 5',
    '40 %',
    '1e5',
    '1.2.3',
    '1,2,3',
    '-',
    '.',
    'NaN',
    '∞',
    '0x1f',
  ];
  expect(none.map((each) => parseNumber(each, '.'))).toEqual(none.map(() => null));
});
