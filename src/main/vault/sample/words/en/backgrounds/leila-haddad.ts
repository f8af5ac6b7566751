import type { BackgroundWords } from '../../shape.ts';

export const leilaHaddad = {
  profile: {
    expectations:
      'I: that four days are four days. She: work first, then the baby, in that order, in this room.',
    logistics: 'Every fortnight, Tuesday, half an hour; never after three.',
    communication: 'Quick messages; she answers at noon.',
    frustrations: 'Late meetings. Being spared.',
    motivations: 'A headline that sits.',
    results: 'The spring campaign; what is hers again, and what stays with Sven.',
    relationship: 'What she wants next.',
  },
  cleanSlate:
    'You came back to a desk and no word from me. I should have sat down with you in the first week. I am sorry; let us begin.',
  goals: [
    {
      title: 'Weeks of four days and not five',
      measure: 'in a row',
      note: 'She wants another aim: three good days and one for thinking.',
    },
  ],
  focus: [
    { title: 'Says no with a reason and a smile', notes: ['Sven noticed, and asked for lessons.'] },
  ],
  feedback: [],
  agenda: [],
} as const satisfies BackgroundWords;
