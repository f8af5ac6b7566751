import type { Frame } from '../frame.ts';

/** A gifted seller who learns to listen, and to forecast honestly. */
export const tomasHerrera: Frame = {
  name: 'Tomás Herrera',
  months: 24,
  everyWeeks: 3,
  weekday: 1,
  time: '11:00',
  minutes: 45,
  nextInDays: 2,
  goals: [
    {
      from: 31,
      to: 8,
      status: 'open',
      dueInDays: 39,
      ready: [2, 4],
      values: [31, 27, 29, 22, 18, 15, 12],
    },
  ],
  focus: [{ effect: 5, effort: 4, active: true, ready: [2, 3], ratings: [2, 3, 2, 4, 5, 6] }],
  feedback: [{ direction: 'given', value: 'promises' }],
  lives: ['promises'],
  agenda: [{ raisedBy: 'member', shared: true }],
};
