import { expect, test } from 'vitest';
import { quantile, timingOf } from './timing.ts';

test('a quantile is a value that was measured, the nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

  expect(quantile(hundred, 0.5)).toBe(50);
  expect(quantile(hundred, 0.95)).toBe(95);
  expect(quantile(hundred, 0.99)).toBe(99);
  expect(quantile([7, 3], 0.95)).toBe(7);
});

test('a timing of one is that one', () => {
  expect(timingOf([{ ms: 4, cpu: 3 }])).toEqual({ n: 1, p50: 4, p95: 4, p99: 4, cpu: 3, cpu95: 3 });
});
