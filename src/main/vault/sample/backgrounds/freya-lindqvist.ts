import type { Background } from '../background.ts';

export const freyaLindqvist: Background = {
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
      from: 3,
      to: 8,
      status: 'open',
      dueInDays: 90,
      ready: [3, 2],
      values: [3, 3, 4, 5, 5, 6],
      note: 'Six of ten, and nobody noticed what was missing.',
    },
  ],
  focus: [
    {
      title: 'Says what finished means before she begins',
      effect: 4,
      effort: 2,
      active: true,
      ready: [3, 2],
      ratings: [3, 4, 4, 6, 6],
      notes: ['Three lines above the brief, in pencil.'],
    },
  ],
  feedback: [],
  lives: ['better'],
  agenda: [],
};
