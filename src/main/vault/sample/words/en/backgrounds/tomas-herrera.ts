import type { BackgroundWords } from '../../shape.ts';

export const tomasHerrera = {
  profile: {
    expectations: 'I: a number that he would bet on. He: a free hand, and no calls on Saturdays.',
    logistics: 'Every three weeks, Monday at eleven, often from the road.',
    communication: 'By telephone, quick; he forgets what is only written.',
    frustrations: 'Pricing rounds. Sitting still.',
    motivations: 'Customers, applause, a clear target.',
    results: 'The forecast against what came, and the two tenders.',
    relationship: 'Listening; growing Lucía.',
  },
  goals: [
    {
      title: 'How far the forecast is off',
      measure: 'per cent at the end of the quarter',
      note: 'Twelve. He struck four deals without a next meeting.',
    },
  ],
  focus: [
    {
      title: 'Three questions before the first answer',
      notes: ['Four breaths on the telephone. I heard them.'],
    },
  ],
  feedback: [
    {
      situation: 'You promised the hospital group a date before Product had been asked.',
      impact: 'Amara’s team moved a release for it.',
      input: 'He read it as a wish, they read it as a promise.',
      followUp: 'No dates without Product; he tells Amara himself.',
    },
  ],
  agenda: ['Lucía’s first own account'],
} as const satisfies BackgroundWords;
