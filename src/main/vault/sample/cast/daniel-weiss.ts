import type { Frame } from '../frame.ts';

/** A long conflict with a peer, named late and settled in the end. */
export const danielWeiss: Frame = {
  name: 'Daniel Weiss',
  months: 24,
  everyWeeks: 3,
  weekday: 4,
  time: '14:00',
  minutes: 45,
  nextInDays: 0,
  lastRewritten: true,
  goals: [
    {
      from: 9,
      to: 1,
      status: 'open',
      dueInDays: 38,
      ready: [4, 3],
      values: [9, 8, 8, 6, 5, 5, 3, 2],
    },
  ],
  focus: [
    { effect: 5, effort: 4, active: true, ready: [2, 2], ratings: [1, 2, 2, 4, 5, 5, 7] },
    { effect: 4, effort: 2, active: true, ready: [3, 4], ratings: [3, 5, 6, 8] },
  ],
  assessments: [
    {
      monthsAgo: 16,
      rater: 'self',
      ratings: {
        behaviour: 3,
        seen_by_others: 2,
        drives: 4,
        gives_energy: 3,
        drains_energy: 1,
        develop: null,
      },
    },
    {
      monthsAgo: 3,
      rater: 'self',
      ratings: {
        behaviour: 4,
        seen_by_others: 4,
        drives: 4,
        gives_energy: 4,
        drains_energy: 3,
        develop: 3,
      },
    },
  ],
  feedback: [{ direction: 'given', value: 'candour' }],
  lives: ['candour', 'better'],
  agenda: [
    { raisedBy: 'member', shared: true },
    { raisedBy: 'coach', shared: true },
  ],
};
