import type { Frame } from '../frame.ts';

/** Coming back from leave, and choosing what to want. */
export const leilaHaddad: Frame = {
  name: 'Leila Haddad',
  months: 14,
  everyWeeks: 2,
  weekday: 2,
  time: '12:45',
  minutes: 30,
  nextInDays: null,
  keptForDays: -9,
  goals: [
    { from: 0, to: 8, status: 'dropped', dueInDays: -30, ready: [2, 2], values: [0, 2, 1, 3] },
  ],
  focus: [{ effect: 3, effort: 2, active: false, ready: null, ratings: [4, 5, 7] }],
  feedback: [],
  lives: ['promises'],
  agenda: [],
};
