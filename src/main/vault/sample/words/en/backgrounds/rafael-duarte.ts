import type { BackgroundWords } from '../../shape.ts';

export const rafaelDuarte = {
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
      note: 'Kofi’s team asked for it. He did not offer.',
    },
  ],
  focus: [
    { title: 'Asks before he proposes', notes: ['One page, four questions, no answer in it.'] },
  ],
  feedback: [],
  agenda: ['The architects’ circle: leave it or lead it?'],
} as const satisfies BackgroundWords;
