import type { LibraryWords } from '../shape.ts';

/** What the made-up coach keeps once for everybody. */
export const library = {
  values: {
    promises: 'Promises are kept, or taken back early',
    candour: 'Candour before comfort',
    better: 'Things are left better than they were found',
    asked: 'Whoever is asked decides',
    praise: 'Praise in the open, criticism in private',
    lower: 'Half of all decisions are taken one level lower by the end of the year',
    absence: 'Every team can be without its lead for two weeks',
  },
  questions: [
    'Whose is this, if you look at it in a year?',
    'What would you do if nobody could be disappointed?',
    'Which sentence do you hope that I do not say now?',
    'What did you do today that made someone else’s day lighter?',
  ],
  tools: [
    {
      title: 'Levels of delegation',
      lead: 'Say before you hand something over how much of the decision goes with it.',
      points: [
        'Find out, and tell me what you found.',
        'Suggest what to do; I decide.',
        'Decide, and tell me before you act.',
        'Decide and act; tell me afterwards.',
        'It is yours. I do not need to hear of it.',
      ],
    },
    {
      title: 'Situation, impact, input, follow-up',
      lead: 'Feedback on one card, in ten minutes, said in person.',
      points: [
        'Situation: when and where, as a camera would have seen it.',
        'Impact: what it did, to the work and to people.',
        'Input: how do they see it? Then wait.',
        'Follow-up: one thing that both agree on, with a date.',
      ],
    },
  ],
  walk: {
    name: 'A walk of thirty minutes',
    label: 'Leave behind',
    question: 'What do you want to leave behind on this walk?',
  },
} as const satisfies LibraryWords;
