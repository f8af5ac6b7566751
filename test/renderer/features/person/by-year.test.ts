import { expect, test } from 'vitest';
import { byYear } from '#renderer/features/person/by-year.ts';
import { sessionOn } from '../../../support/session-refs.ts';

test('what is to come stands first, soonest first; then the years back, newest first', () => {
  const stretches = byYear(
    [
      sessionOn('2026-12-10'),
      sessionOn('2026-11-26'),
      sessionOn('2026-11-24', { missedBy: 'member' }),
      sessionOn('2026-11-22', { status: 'closed' }),
      sessionOn('2026-11-10'),
      sessionOn('2025-06-10', { status: 'closed' }),
    ],
    '2026-11-22',
  );
  expect(stretches.map(({ year, sessions }) => [year, sessions.map(({ id }) => id)])).toEqual([
    [null, ['2026-11-26', '2026-12-10']],
    ['2026', ['2026-11-24', '2026-11-22', '2026-11-10']],
    ['2025', ['2025-06-10']],
  ]);
});
