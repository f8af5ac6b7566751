import { expect, test } from 'vitest';
import { progressOf } from '#shared/model/goal-progress.ts';

const on = (day: string, value: number) => ({ day, value });
const goal = (startValue: number, targetValue: number, ...values: readonly number[]) => ({
  startValue,
  targetValue,
  checkIns: values.map((value, index) => on(`2026-10-0${index + 1}`, value)),
});

test('progress is the part of the way from start to target, up or down', () => {
  expect([
    progressOf(goal(2, 8, 3, 5)),
    progressOf(goal(14, 4, 9)),
    progressOf(goal(-4, 4, 0)),
  ]).toEqual([
    { current: 5, measuredOn: '2026-10-02', share: 0.5, left: 3, reached: false },
    { current: 9, measuredOn: '2026-10-01', share: 0.5, left: 5, reached: false },
    { current: 0, measuredOn: '2026-10-01', share: 0.5, left: 4, reached: false },
  ]);
});

test('without a check-in a goal stands at its start', () => {
  expect(progressOf(goal(2, 8))).toEqual({
    current: 2,
    measuredOn: null,
    share: 0,
    left: 6,
    reached: false,
  });
});

test('beyond the target nothing is left, and behind the start the part is negative', () => {
  expect([
    progressOf(goal(0, 10, 12)),
    progressOf(goal(10, 0, -2)),
    progressOf(goal(0, 10, -5)),
  ]).toEqual([
    { current: 12, measuredOn: '2026-10-01', share: 1.2, left: 0, reached: true },
    { current: -2, measuredOn: '2026-10-01', share: 1.2, left: 0, reached: true },
    { current: -5, measuredOn: '2026-10-01', share: -0.5, left: 15, reached: false },
  ]);
});

test('a value to be held has no part of a way, and counts once it was measured', () => {
  expect([progressOf(goal(5, 5)), progressOf(goal(5, 5, 5)), progressOf(goal(5, 5, 3))]).toEqual([
    { current: 5, measuredOn: null, share: null, left: 0, reached: false },
    { current: 5, measuredOn: '2026-10-01', share: null, left: 0, reached: true },
    { current: 3, measuredOn: '2026-10-01', share: null, left: 2, reached: false },
  ]);
});
