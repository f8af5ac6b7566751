import type { Background } from '../background.ts';

export const meilingChen: Background = {
  profile: {
    expectations:
      'I: an opinion with every figure. She: no questions in front of the board that we have not had here.',
    logistics: 'Every three weeks, Wednesday at half past eight, an hour, before the floor fills.',
    communication: 'Exact, in writing, a day ahead. Praise quietly.',
    frustrations: 'Kind numbers. Being interrupted and not returned to.',
    motivations: 'The one figure that explains the others; Lotte, who contradicts her.',
    results: 'The close, the forecast and its range, the credit line.',
    relationship: 'A voice at the table that is hers, not the figures’.',
  },
  goals: [
    {
      title: 'Days that the close takes',
      measure: 'working days',
      from: 9,
      to: 5,
      status: 'open',
      dueInDays: 45,
      ready: [4, 4],
      values: [9, 9, 8, 8, 7, 7, 6],
      note: 'Six, with Lotte leading, and one Friday off.',
    },
  ],
  focus: [
    {
      title: 'Speaks within the first five minutes',
      effect: 5,
      effort: 3,
      active: true,
      ready: [3, 2],
      ratings: [2, 2, 3, 5, 4, 6, 7],
      notes: ['A pause, then the opinion, then the figure.'],
    },
  ],
  feedback: [
    {
      direction: 'given',
      value: 'candour',
      situation: 'You showed the board the range, with its lower end first.',
      impact: 'Mr Aldous asked what he should decide, for the first time.',
      input: 'Her heart was in her mouth. She would do it again.',
      followUp: 'The same page, one page shorter, next quarter.',
    },
  ],
  lives: ['candour', 'promises'],
  agenda: [{ raisedBy: 'member', text: 'Lotte and the finance academy', shared: true }],
};
