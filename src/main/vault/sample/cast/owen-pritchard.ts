import type { Frame } from '../frame.ts';

/** Thirty years of giving orders, and a successor to grow. */
export const owenPritchard: Frame = {
  name: 'Owen Pritchard',
  months: 24,
  everyWeeks: 3,
  weekday: 4,
  time: '08:00',
  minutes: 60,
  nextInDays: 4,
  goals: [
    {
      from: 1,
      to: 12,
      status: 'reached',
      dueInDays: -60,
      ready: [4, 4],
      values: [1, 1, 3, 6, 8, 11, 13],
    },
    { from: 2, to: 9, status: 'open', dueInDays: 180, ready: [3, 2], values: [2, 3, 3, 5, 6] },
  ],
  focus: [{ effect: 5, effort: 4, active: true, ready: [3, 3], ratings: [1, 2, 4, 4, 6, 7, 8] }],
  feedback: [{ direction: 'given', value: 'lower' }],
  lives: ['lower', 'better', 'asked'],
  agenda: [{ raisedBy: 'member', shared: true }],
};
