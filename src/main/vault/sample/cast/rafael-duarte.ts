import type { Frame } from '../frame.ts';

/** Influence without authority. */
export const rafaelDuarte: Frame = {
  name: 'Rafael Duarte',
  months: 22,
  everyWeeks: 3,
  weekday: 5,
  time: '10:30',
  minutes: 45,
  nextInDays: 12,
  goals: [
    { from: 0, to: 6, status: 'open', dueInDays: 100, ready: [4, 2], values: [0, 1, 1, 2, 3, 4] },
  ],
  focus: [{ effect: 4, effort: 3, active: true, ready: [3, 2], ratings: [3, 3, 5, 6] }],
  feedback: [],
  lives: ['better'],
  agenda: [{ raisedBy: 'member', shared: true }],
};
