import type { BackgroundWords } from '../../shape.ts';

export const owenPritchard = {
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
      note: 'Thirteen. He thanked each of them by name.',
    },
    {
      title: 'Decisions of Sian that he hears of afterwards',
      measure: 'of ten',
      note: 'Six. From the gallery he saw two of them, and went home.',
    },
  ],
  focus: [
    {
      title: 'Asks instead of telling on the morning round',
      notes: ['Nine questions, one order. The order was about a helmet.'],
    },
  ],
  feedback: [
    {
      situation: 'On Monday you sent three men back to Sian, in front of everyone.',
      impact: 'By noon nobody came up to your office.',
      input: 'He said that it was very quiet up there.',
      followUp: 'The signing rules change this month; I see to it.',
    },
  ],
  agenda: ['The handover book: who reads it'],
} as const satisfies BackgroundWords;
