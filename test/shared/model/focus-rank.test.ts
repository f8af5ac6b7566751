import { expect, test } from 'vitest';
import {
  areTooManyActive,
  courseOf,
  movementOf,
  rankFocusAreas,
} from '#shared/model/focus-rank.ts';

const area = (effect: number, effort: number, active = true) => ({ effect, effort, active });

test('active ones first, then most effect for least effort, then the larger effect, then as they stood', () => {
  const given = [area(1, 1), area(5, 5), area(4, 1), area(5, 1, false), area(2, 1), area(3, 2)];
  expect(rankFocusAreas(given)).toEqual([
    area(4, 1),
    area(3, 2),
    area(2, 1),
    area(5, 5),
    area(1, 1),
    area(5, 1, false),
  ]);
});

test('a gentle word is in place from the fourth active one on', () => {
  const three = [area(1, 1), area(1, 1), area(1, 1), area(1, 1, false)];
  expect([areTooManyActive(three), areTooManyActive([...three, area(2, 2)])]).toEqual([
    false,
    true,
  ]);
});

test('what was seen before the baseline was taken comes before it', () => {
  const seen = (day: string, rating: number) => ({ id: day, day, rating, note: '' });
  expect(
    courseOf({
      baseline: 3,
      baselineDay: '2026-10-15',
      observations: [seen('2026-10-01', 4), seen('2026-11-01', 6)],
    }),
  ).toEqual([
    { day: '2026-10-01', value: 4 },
    { day: '2026-10-15', value: 3 },
    { day: '2026-11-01', value: 6 },
  ]);
});

test('movement is from the baseline to what was seen last, and none without an observation', () => {
  const seen = (day: string, rating: number) => ({ id: day, day, rating, note: '' });
  expect([
    movementOf({ baseline: 3, observations: [seen('2026-10-01', 4), seen('2026-11-01', 6)] }),
    movementOf({ baseline: 3, observations: [] }),
  ]).toEqual([{ from: 3, to: 6, day: '2026-11-01' }, null]);
});
