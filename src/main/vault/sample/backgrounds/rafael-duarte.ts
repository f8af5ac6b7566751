import type { Background } from '../background.ts';

export const rafaelDuarte: Background = {
  profile: {
    expectations:
      'I: that he asks one person before he writes ten pages. He: no committees on my account.',
    logistics: 'Every three weeks, Friday at half past ten.',
    communication: 'Long letters, short talks.',
    frustrations: 'Being praised and not followed.',
    motivations: 'Deleting code; one curious person for two hours.',
    results: 'Teams that took up the event format of their own will.',
    relationship: 'Influence without authority.',
  },
  goals: [
    {
      title: 'Teams that use the one event format',
      measure: 'teams',
      from: 0,
      to: 6,
      status: 'open',
      dueInDays: 100,
      ready: [4, 2],
      values: [0, 1, 1, 2, 3, 4],
      note: 'Kofi’s team asked for it. He did not offer.',
    },
  ],
  focus: [
    {
      title: 'Asks before he proposes',
      effect: 4,
      effort: 3,
      active: true,
      ready: [3, 2],
      ratings: [3, 3, 5, 6],
      notes: ['One page, four questions, no answer in it.'],
    },
  ],
  feedback: [],
  lives: ['better'],
  agenda: [
    {
      raisedBy: 'member',

      text: 'The architects’ circle: leave it or lead it?',
      shared: true,
    },
  ],
};
