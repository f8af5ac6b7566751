import type { Frame } from '../frame.ts';

/** A tired team, and a lead who learns to set limits for both. */
export const ingridSolheim: Frame = {
  name: 'Ingrid Solheim',
  months: 23,
  everyWeeks: 3,
  weekday: 1,
  time: '09:00',
  minutes: 45,
  nextInDays: 8,
  goals: [
    { from: 7, to: 1, status: 'open', dueInDays: 20, ready: [3, 2], values: [7, 7, 6, 4, 5, 3, 2] },
  ],
  focus: [{ effect: 5, effort: 5, active: true, ready: [2, 1], ratings: [1, 1, 2, 4, 4, 5] }],
  feedback: [{ direction: 'received', value: 'candour' }],
  lives: ['better', 'candour'],
  agenda: [{ raisedBy: 'member', shared: true }],
  boundary: { referred: true },
};
