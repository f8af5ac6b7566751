import type { Frame } from '../frame.ts';

/** Energy and its limits; from fire-fighting to a system that others can run. */
export const yusufDemir: Frame = {
  name: 'Yusuf Demir',
  months: 24,
  everyWeeks: 3,
  weekday: 5,
  time: '07:45',
  minutes: 45,
  nextInDays: 5,
  goals: [
    {
      from: 14,
      to: 2,
      status: 'open',
      dueInDays: 30,
      ready: [3, 3],
      values: [14, 12, 13, 9, 7, 5, 4],
    },
  ],
  focus: [{ effect: 5, effort: 4, active: true, ready: [1, 2], ratings: [1, 2, 3, 3, 5, 6] }],
  assessments: [
    {
      monthsAgo: 13,
      rater: 'self',
      ratings: {
        behaviour: 2,
        seen_by_others: 3,
        drives: 4,
        gives_energy: 3,
        drains_energy: 1,
        develop: 2,
      },
    },
    {
      monthsAgo: 1,
      rater: 'self',
      ratings: {
        behaviour: 4,
        seen_by_others: 4,
        drives: 4,
        gives_energy: 5,
        drains_energy: 3,
        develop: 3,
      },
    },
  ],
  feedback: [{ direction: 'received', value: 'asked' }],
  lives: ['asked', 'lower'],
  agenda: [{ raisedBy: 'member', shared: true }],
};
