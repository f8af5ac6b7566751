import type { BackgroundWords } from '../../shape.ts';

export const meilingChen = {
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
      note: 'Six, with Lotte leading, and one Friday off.',
    },
  ],
  focus: [
    {
      title: 'Speaks within the first five minutes',
      notes: ['A pause, then the opinion, then the figure.'],
    },
  ],
  feedback: [
    {
      situation: 'You showed the board the range, with its lower end first.',
      impact: 'Mr Aldous asked what he should decide, for the first time.',
      input: 'Her heart was in her mouth. She would do it again.',
      followUp: 'The same page, one page shorter, next quarter.',
    },
  ],
  agenda: ['Lotte and the finance academy'],
} as const satisfies BackgroundWords;
