import type { Frame } from '../frame.ts';

/** Perfectionism, saying no, and being seen. */
export const freyaLindqvist: Frame = {
  name: 'Freya Lindqvist',
  months: 22,
  everyWeeks: 3,
  weekday: 2,
  time: '15:30',
  minutes: 60,
  nextInDays: null,
  goals: [
    { from: 3, to: 8, status: 'open', dueInDays: 90, ready: [3, 2], values: [3, 3, 4, 5, 5, 6] },
  ],
  focus: [{ effect: 4, effort: 2, active: true, ready: [3, 2], ratings: [3, 4, 4, 6, 6] }],
  feedback: [],
  lives: ['better'],
  agenda: [],
};
