import type { Background } from '../background.ts';

export const leilaHaddad: Background = {
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
      from: 0,
      to: 8,
      status: 'dropped',
      dueInDays: -30,
      ready: [2, 2],
      values: [0, 2, 1, 3],
      note: 'She wants another aim: three good days and one for thinking.',
    },
  ],
  focus: [
    {
      title: 'Says no with a reason and a smile',
      effect: 3,
      effort: 2,
      active: false,
      ready: null,
      ratings: [4, 5, 7],
      notes: ['Sven noticed, and asked for lessons.'],
    },
  ],
  feedback: [],
  lives: ['promises'],
  agenda: [],
};
