import { describe, expect, test } from 'vitest';
import type { PersonPage } from '#shared/model/person.ts';
import { keptInWords } from '#renderer/features/person/kept-in-words.ts';
import { goesAlong, stillToCome } from '#renderer/features/person/leaving.ts';
import { movesInWords } from '#renderer/features/person/moves-in-words.ts';
import { removedInWords } from '#renderer/features/person/removed-in-words.ts';
import { formatInstant } from '#renderer/ui/index.ts';
import { sessionOn } from '../../../support/session-refs.ts';

describe('how sessions were kept', () => {
  const none = { member: 0, coach: 0, both: 0 };
  const unmoved = { member: 0, coach: 0, unknown: 0 };

  test('is one sentence, and says who moved and who missed', () => {
    const kept = { held: 11, missed: { ...none, member: 1 }, moved: { ...unmoved, coach: 2 } };
    expect(keptInWords({ ...kept, rate: 11 / 12 }, 'Sam')).toEqual({
      sentence: 'Kept 11 of 12; moved twice by you',
      lines: ['Missed once because Sam could not come.'],
    });
  });

  test('leaves out what never was, and counts everyone', () => {
    const all = { held: 2, missed: { member: 2, coach: 1, both: 3 }, rate: 0.25 };
    const moved = { member: 3, coach: 1, unknown: 2 };
    expect([
      keptInWords({ held: 4, missed: none, moved: unmoved, rate: 1 }, 'Sam'),
      keptInWords({ ...all, moved }, 'Sam'),
    ]).toEqual([
      { sentence: 'Kept 4 of 4', lines: [] },
      {
        sentence: 'Kept 2 of 8; moved once by you and 3 times by Sam',
        lines: [
          'Moved twice without saying by whom.',
          'Missed once because you could not come.',
          'Missed twice because Sam could not come.',
          'Missed 3 times by both of you.',
        ],
      },
    ]);
  });
});

test('every move of a session says from when, and by whose wish', () => {
  const at = '2026-11-01T08:00:00.000Z';
  const moved = (from: string, by: 'member' | 'coach' | null, sessionId = '2026-11-24') => ({
    sessionId,
    from,
    to: '2026-11-24T12:00:00.000Z',
    by,
    at,
  });
  const [first, second, third] = ['2026-11-10', '2026-11-17', '2026-11-19'].map(
    (day) => `${day}T12:00:00.000Z`,
  ) as [string, string, string];
  const moves = [
    moved(first, 'coach'),
    moved(second, 'member'),
    moved(second, 'coach', '2026-12-01'),
    moved(third, null),
  ];
  const when = (instant: string) => formatInstant(instant, 'dayTime');
  expect(movesInWords(sessionOn('2026-11-24'), moves)).toEqual([
    `Moved from ${when(first)}, by you`,
    `Moved from ${when(second)}, by Amara Okafor`,
    `Moved from ${when(third)}`,
  ]);
});

test('a session that is removed while its invite is out says how to take that back', () => {
  const said = (['none', 'current', 'outdated'] as const).map((invite) =>
    removedInWords({ invite }),
  );
  const warned =
    'The session was removed, and is still in their calendar. To take the invite back, undo this first.';
  expect(said).toEqual(['The session was removed.', warned, warned]);
});

describe('before a person leaves', () => {
  const action = (done: boolean) => ({ done }) as PersonPage['actions'][number];
  const page = {
    sessions: [
      sessionOn('2026-12-01'),
      sessionOn('2026-11-30', { missedBy: 'coach' }),
      sessionOn('2026-11-10', { status: 'closed' }),
      sessionOn('2026-12-15', { status: 'open' }),
    ],
    actions: [action(false), action(false), action(true)],
    openItems: 1,
  };

  test('removing says what goes along, and nothing of which there is none', () => {
    expect([
      goesAlong(page),
      goesAlong({ sessions: [], actions: [action(true)], openItems: 0 }),
    ]).toEqual([['4 sessions', '2 open actions', 'One open item for next time'], []]);
  });

  test('archiving says what was still to come', () => {
    const now = '2026-11-22T12:00:00.000Z';
    expect([stillToCome(page, now), stillToCome({ sessions: [], actions: [] }, now)]).toEqual([
      ['2 planned sessions', '2 open actions'],
      [],
    ]);
  });
});
