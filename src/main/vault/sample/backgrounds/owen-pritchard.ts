import type { Background } from '../background.ts';

export const owenPritchard: Background = {
  profile: {
    expectations: 'I: no slides. He: no fuss, and that I walk with him.',
    logistics: 'Every three weeks, Thursday at eight, through the hall.',
    communication: 'Face to face. A letter if it matters.',
    frustrations: 'Slides. Figures that look too good.',
    motivations: 'A job done properly, by hand; the apprentices.',
    results: 'Near misses that are reported; what Sian decides.',
    relationship: 'Handing on the site.',
  },
  goals: [
    {
      title: 'Near misses that are reported',
      measure: 'a month',
      from: 1,
      to: 12,
      status: 'reached',
      dueInDays: -60,
      ready: [4, 4],
      values: [1, 1, 3, 6, 8, 11, 13],
      note: 'Thirteen. He thanked each of them by name.',
    },
    {
      title: 'Decisions of Sian that he hears of afterwards',
      measure: 'of ten',
      from: 2,
      to: 9,
      status: 'open',
      dueInDays: 180,
      ready: [3, 2],
      values: [2, 3, 3, 5, 6],
      note: 'Six. From the gallery he saw two of them, and went home.',
    },
  ],
  focus: [
    {
      title: 'Asks instead of telling on the morning round',
      effect: 5,
      effort: 4,
      active: true,
      ready: [3, 3],
      ratings: [1, 2, 4, 4, 6, 7, 8],
      notes: ['Nine questions, one order. The order was about a helmet.'],
    },
  ],
  feedback: [
    {
      direction: 'given',
      value: 'lower',
      situation: 'On Monday you sent three men back to Sian, in front of everyone.',
      impact: 'By noon nobody came up to your office.',
      input: 'He said that it was very quiet up there.',
      followUp: 'The signing rules change this month; I see to it.',
    },
  ],
  lives: ['lower', 'better', 'asked'],
  agenda: [{ raisedBy: 'member', text: 'The handover book: who reads it', shared: true }],
};
