import { expect, test } from 'vitest';
import type { SessionPlan } from '#shared/model/session.ts';
import { suggestSlots } from '#renderer/app/plan/slot.ts';
import { instantOf } from '#shared/model/schedule/wall-clock.ts';

const zone = 'Europe/Berlin';
const held = (startsAt: string): SessionPlan => ({
  startsAt,
  zone,
  durationMinutes: 50,
  place: 'Room Linden',
});
const days = (sessions: readonly SessionPlan[], today: string) =>
  suggestSlots(sessions, today, zone).map((slot) => slot.day);

test('after a session every two weeks it suggests the same weekday, time and place in two weeks', () => {
  const slots = suggestSlots(
    [held('2026-11-19T09:00:00.000Z'), held('2026-11-05T09:00:00.000Z')],
    '2026-11-20',
    zone,
  );
  expect(slots[0]).toEqual({
    day: '2026-12-03',
    time: '10:00',
    durationMinutes: 50,
    place: 'Room Linden',
  });
  expect(slots.map((slot) => slot.day)).toEqual(['2026-12-03', '2026-11-26', '2026-12-17']);
});

test('after weekly sessions the next week comes first', () => {
  const weekly = [held('2026-11-19T09:00:00.000Z'), held('2026-11-12T09:00:00.000Z')];
  expect(days(weekly, '2026-11-20')).toEqual(['2026-11-26', '2026-12-03', '2026-12-17']);
});

test('keeps the time on the wall when the clocks change in between', () => {
  const summer = [held('2026-10-20T08:00:00.000Z'), held('2026-10-06T08:00:00.000Z')];
  const [slot] = suggestSlots(summer, '2026-10-20', zone);
  expect([slot.time, instantOf(slot.day, slot.time, zone)]).toEqual([
    '10:00',
    '2026-11-03T09:00:00.000Z',
  ]);
});

test('never suggests a day that has passed, nor the same day twice', () => {
  const longAgo = [held('2026-03-05T09:00:00.000Z')];
  expect(days(longAgo, '2026-11-22')).toEqual(['2026-11-26']);
});

test('a first session is suggested on the next working day', () => {
  expect([days([], '2026-11-20'), days([], '2026-11-22')]).toEqual([
    ['2026-11-23', '2026-11-30'],
    ['2026-11-23', '2026-11-30'],
  ]);
});

test('what the usual slot offers comes first, and its day only once', () => {
  const offer = held('2026-11-26T13:00:00.000Z');
  const slots = suggestSlots([held('2026-11-19T09:00:00.000Z')], '2026-11-20', zone, offer);
  expect(slots.map(({ day, time }) => `${day} ${time}`)).toEqual([
    '2026-11-26 14:00',
    '2026-12-03 10:00',
    '2026-12-17 10:00',
  ]);
});
