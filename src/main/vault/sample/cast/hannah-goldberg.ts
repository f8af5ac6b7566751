import type { Frame } from '../frame.ts';

/** Courage in a helping role: conflict, candour and her own needs. */
export const hannahGoldberg: Frame = {
  name: 'Hannah Goldberg',
  months: 14,
  everyWeeks: 2,
  weekday: 4,
  time: '10:15',
  minutes: 45,
  nextInDays: 3,
  firstInBin: true,
  goals: [
    { from: 2, to: 8, status: 'open', dueInDays: 70, ready: [3, 1], values: [2, 2, 4, 5, 4, 6] },
  ],
  focus: [{ effect: 4, effort: 4, active: true, ready: [2, 1], ratings: [2, 2, 3, 4] }],
  feedback: [{ direction: 'given', value: 'candour' }],
  lives: ['candour'],
  agenda: [{ raisedBy: 'coach', shared: false }],
};
