import type { Frame } from '../frame.ts';

/** Presenting to the board without hiding behind the figures. */
export const meilingChen: Frame = {
  name: 'Mei-Ling Chen',
  months: 23,
  everyWeeks: 3,
  weekday: 3,
  time: '08:30',
  minutes: 60,
  nextInDays: 1,
  lastRewritten: true,
  goals: [
    { from: 9, to: 5, status: 'open', dueInDays: 45, ready: [4, 4], values: [9, 9, 8, 8, 7, 7, 6] },
  ],
  focus: [{ effect: 5, effort: 3, active: true, ready: [3, 2], ratings: [2, 2, 3, 5, 4, 6, 7] }],
  feedback: [{ direction: 'given', value: 'candour' }],
  lives: ['candour', 'promises'],
  agenda: [{ raisedBy: 'member', shared: true }],
};
