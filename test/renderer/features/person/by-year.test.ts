import { expect, test } from 'vitest';
import type { SessionRef } from '#shared/model/session.ts';
import { byYear } from '#renderer/features/person/by-year.ts';

const session = (startsAt: string, status: SessionRef['status']): SessionRef => ({
  id: startsAt,
  personId: 'p',
  personName: 'Amara Okafor',
  startsAt,
  zone: 'UTC',
  durationMinutes: 45,
  place: '',
  status,
  summary: 'none',
  missedBy: null,
  movedFrom: null,
  invite: 'none',
});

test('what is to come stands first, soonest first; then the years back, newest first', () => {
  const stretches = byYear(
    [
      session('2026-12-10T12:00:00.000Z', 'planned'),
      session('2026-11-26T12:00:00.000Z', 'planned'),
      session('2026-11-22T12:00:00.000Z', 'closed'),
      session('2026-11-10T12:00:00.000Z', 'planned'),
      session('2025-06-10T12:00:00.000Z', 'closed'),
    ],
    '2026-11-22',
  );
  expect(
    stretches.map(({ year, sessions }) => [year, sessions.map(({ id }) => id.slice(0, 10))]),
  ).toEqual([
    [null, ['2026-11-26', '2026-12-10']],
    ['2026', ['2026-11-22', '2026-11-10']],
    ['2025', ['2025-06-10']],
  ]);
});
