import type { Frame } from '../frame.ts';

/** From doing everything herself to leading through others; the director role. */
export const amaraOkafor: Frame = {
  name: 'Amara Okafor',
  months: 24,
  everyWeeks: 3,
  weekday: 2,
  time: '09:30',
  minutes: 60,
  nextInDays: 0,
  lastRewritten: true,
  goals: [
    {
      from: 2,
      to: 12,
      status: 'open',
      dueInDays: 60,
      ready: [3, 3],
      values: [2, 2, 3, 5, 4, 6, 7, 9, 8, 10],
    },
    {
      from: 0,
      to: 10,
      status: 'reached',
      dueInDays: -120,
      ready: [4, 3],
      values: [0, 1, 3, 5, 10],
    },
  ],
  focus: [
    { effect: 5, effort: 3, active: true, ready: [3, 2], ratings: [3, 3, 4, 5, 5, 6, 6, 7, 8] },
    { effect: 4, effort: 2, active: true, ready: [2, 2], ratings: [2, 3, 3, 5, 5, 6] },
    { effect: 3, effort: 2, active: false, ready: null, ratings: [4, 6, 8] },
  ],
  assessments: [
    {
      monthsAgo: 20,
      rater: 'self',
      ratings: {
        behaviour: 2,
        seen_by_others: 3,
        drives: 4,
        gives_energy: 3,
        drains_energy: 2,
        develop: 2,
      },
    },
    {
      monthsAgo: 19,
      rater: 'report',
      ratings: {
        behaviour: 2,
        seen_by_others: 2,
        drives: 4,
        gives_energy: 4,
        drains_energy: 2,
        develop: 1,
      },
    },
    {
      monthsAgo: 2,
      rater: 'self',
      ratings: {
        behaviour: 4,
        seen_by_others: 4,
        drives: 4,
        gives_energy: 4,
        drains_energy: 4,
        develop: 3,
      },
    },
    {
      monthsAgo: 1,
      rater: 'report',
      ratings: {
        behaviour: 4,
        seen_by_others: 4,
        drives: 5,
        gives_energy: 4,
        drains_energy: 3,
        develop: 3,
      },
    },
  ],
  feedback: [
    { direction: 'given', value: 'asked' },
    { direction: 'received', value: null },
  ],
  lives: ['lower', 'asked', 'candour'],
  agenda: [
    { raisedBy: 'member', shared: true },
    { raisedBy: 'member', shared: false },
    { raisedBy: 'coach', shared: true },
  ],
};
