import { expect, test } from 'vitest';
import { sampleVault } from '#main/vault/sample/index.ts';
import { isOccurrence, weekdayOf } from '#shared/model/schedule/occurrences.ts';
import { clockAt } from '#shared/model/schedule/wall-clock.ts';

test('has each person on their own weekday, also when the sample is opened on a weekend', () => {
  const zone = 'Europe/Zurich';
  const days = ['2026-11-21', '2026-11-22', '2026-11-25'];
  const found = days.flatMap((opened) =>
    sampleVault({ today: opened, zone, language: 'en' }).people.flatMap(
      ({ schedule, sessions: own }) => {
        if (schedule === null) return [];
        const isUsual = (at: string) => weekdayOf(clockAt(at, zone).day) === schedule.weekday;
        return own
          .filter(({ plan: { startsAt }, moves: [move], occurrence }) => {
            const isAgreed = occurrence === null || isOccurrence(schedule, occurrence);
            const isKnown = move === undefined || (isUsual(move.from) && move.at < opened);
            return !isAgreed || !isKnown || !isUsual(move?.from ?? startsAt);
          })
          .map((session) => [opened, session.plan.startsAt]);
      },
    ),
  );
  expect(found).toEqual([]);
});
