import { expect, test } from 'vitest';
import { keptRate } from '#shared/model/schedule/kept-rate.ts';

const now = '2026-11-22T12:00:00.000Z';
const past = { startsAt: '2026-11-01T09:00:00.000Z', missedBy: null } as const;
const coming = { startsAt: '2026-12-01T09:00:00.000Z', missedBy: null } as const;

test('only sessions that were due count, and what nobody settled counts for nothing', () => {
  const kept = keptRate(
    [
      { ...past, status: 'closed' },
      { ...past, status: 'open' },
      { ...past, status: 'closed' },
      { ...past, status: 'planned' },
      { ...past, status: 'planned', missedBy: 'member' },
      { ...past, status: 'open', missedBy: 'coach' },
      { ...past, status: 'planned', missedBy: 'both' },
      { ...coming, status: 'planned' },
      { ...coming, status: 'open' },
      { ...coming, status: 'planned', missedBy: 'member' },
    ],
    [{ by: 'member' }, { by: 'member' }, { by: null }],
    now,
  );
  expect(kept).toEqual({
    held: 3,
    missed: { member: 1, coach: 1, both: 1 },
    moved: { member: 2, coach: 0, unknown: 1 },
    rate: 0.5,
  });
});

test('a session that was closed before its time was held', () => {
  expect(keptRate([{ ...coming, status: 'closed' }], [], now).rate).toBe(1);
});

test('there is no rate while none was due', () => {
  const kept = keptRate([{ ...coming, status: 'planned' }], [], now);
  expect(kept.rate).toBeNull();
});
