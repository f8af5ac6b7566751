import type { BackgroundWords } from '../../shape.ts';

export const freyaLindqvist = {
  profile: {
    expectations: 'I: that a date is a date. She: praise for the work, never for the speed.',
    logistics: 'Every three weeks, Tuesday afternoon, an hour, outdoors if possible.',
    communication: 'Show, then talk. Not in the open-plan room.',
    frustrations: 'One more round. Comments without a name.',
    motivations: 'Drawing by hand, two days without meetings.',
    results: 'The design system, and what is handed in on its date.',
    relationship: 'Being seen with her work.',
  },
  goals: [
    {
      title: 'Pieces handed in on their date',
      measure: 'of ten',
      note: 'Six of ten, and nobody noticed what was missing.',
    },
  ],
  focus: [
    {
      title: 'Says what finished means before she begins',
      notes: ['Three lines above the brief, in pencil.'],
    },
  ],
  feedback: [],
  agenda: [],
} as const satisfies BackgroundWords;
