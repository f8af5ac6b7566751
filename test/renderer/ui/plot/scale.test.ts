import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, boundsOfDays, dayNumber, placeIn, spread } from '#renderer/ui/plot/scale.ts';

const finite = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe('bounds', () => {
  test('of nothing, of one value, of equal ones and of zero are a range around them', () => {
    expect([boundsOf([]), boundsOf([40]), boundsOf([-40, -40]), boundsOf([0, 0])]).toEqual([
      { low: 0, high: 1 },
      { low: 36, high: 44 },
      { low: -44, high: -36 },
      { low: -1, high: 1 },
    ]);
  });

  test('hold every value of any size within what is drawn', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 20 }), (values) => {
        const bounds = boundsOf(values);
        expect(bounds.low).toBeLessThan(bounds.high);
        for (const value of values) {
          const place = placeIn(bounds, value, 0, 100);
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('of a day alone lie around it, and of several days at the first and the last', () => {
    const day = dayNumber('2026-11-20');
    expect([
      boundsOfDays([]),
      boundsOfDays(['2026-11-20', '2026-11-20']),
      boundsOfDays(['2026-11-20', '2026-10-31', '2026-11-01']),
    ]).toEqual([
      { low: 0, high: 1 },
      { low: day - 1, high: day + 1 },
      { low: day - 20, high: day },
    ]);
  });
});

test('a value lies where it belongs, also on a scale that is turned upside down', () => {
  const bounds = { low: 1, high: 5 };
  expect([1, 2, 5].map((value) => placeIn(bounds, value, 100, 0))).toEqual([100, 75, 0]);
});

describe('labels', () => {
  test('that are far apart stay, and close ones move as little as it takes', () => {
    expect([
      spread([10, 50], 15, { low: 0, high: 100 }),
      spread([50, 50], 15, { low: 0, high: 100 }),
      spread([98, 95, 5], 15, { low: 0, high: 100 }),
    ]).toEqual([
      [10, 50],
      [50, 65],
      [100, 85, 5],
    ]);
  });

  test('never lie closer than the gap where there is room, and stay within', () => {
    const places = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(places, (wanted) => {
        const sorted = spread(wanted, 15, { low: 0, high: 100 }).toSorted((a, b) => a - b);
        const gaps = sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0));
        expect(gaps.filter((gap) => gap < 15 - 1e-9)).toEqual([]);
        expect(sorted.filter((place) => place < 0 || place > 100)).toEqual([]);
      }),
    );
  });
});
