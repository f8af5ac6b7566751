import { expect, test } from 'vitest';
import { anyAwaited, waitsTooLong, whoseTurn } from '#shared/model/awaiting.ts';
import type { AwaitedSignature } from '#shared/model/summary.ts';

const now = new Date('2026-11-22T12:00:00.000Z');

function awaited(state: AwaitedSignature['state'], since: string, position = 0): AwaitedSignature {
  return {
    sessionId: 's',
    personId: 'p',
    personName: 'Freya Lindqvist',
    startsAt: since,
    zone: 'UTC',
    position,
    state,
    since,
    kitSince: null,
  };
}

test('what was begun is somebody’s turn; a session that closed unsigned, or an old no, is nobody’s', () => {
  const all = [
    awaited('issued', '2026-01-01T12:00:00.000Z'),
    awaited('kit', '2026-01-01T12:00:00.000Z'),
    awaited('unsigned', '2026-11-20T12:00:00.000Z', 1),
    awaited('declined', '2026-11-20T12:00:00.000Z'),
    awaited('declined', '2026-10-20T12:00:00.000Z'),
    awaited('unsigned', '2026-11-20T12:00:00.000Z'),
  ];
  expect(all.map((one) => whoseTurn(one, now))).toEqual([
    'member',
    'member',
    'coach',
    'coach',
    'nobody',
    'nobody',
  ]);
  expect([anyAwaited(all, now), anyAwaited(all.slice(4), now)]).toEqual([true, false]);
});

test('reminds after the days that the coach chose, never of a no or of what was never signed', () => {
  const due = (one: AwaitedSignature, days: number) => waitsTooLong(one, days, now);
  expect([
    due(awaited('issued', '2026-11-15T12:00:00.000Z'), 7),
    due(awaited('issued', '2026-11-15T12:00:00.001Z'), 7),
    due(awaited('issued', '2026-11-15T12:00:00.000Z'), 0),
    due(awaited('unsigned', '2026-11-15T12:00:00.000Z', 2), 7),
    due(awaited('unsigned', '2026-11-15T12:00:00.000Z'), 7),
    due(awaited('declined', '2026-11-15T12:00:00.000Z'), 7),
  ]).toEqual([true, false, false, true, false, false]);
});
