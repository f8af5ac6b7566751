import { expect, test } from 'vitest';
import { formatBytes } from '#renderer/ui/bytes.ts';

test('writes a size with the unit that keeps it short', () => {
  const size = (bytes: number) =>
    formatBytes(bytes)
      .match(/\d+(?:[.,]\d)?/u)?.[0]
      .replace(',', '.');
  expect([0, 999, 1_000, 8_432_000, 45_600_000, 2e12].map(size)).toEqual([
    '0',
    '999',
    '1',
    '8.4',
    '46',
    '2',
  ]);
});

test('writes bytes in the plural', () => {
  expect([formatBytes(1), formatBytes(5)]).toEqual(['1 byte', '5 bytes']);
});
