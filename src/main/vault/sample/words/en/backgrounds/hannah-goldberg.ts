import type { BackgroundWords } from '../../shape.ts';

export const hannahGoldberg = {
  profile: {
    expectations:
      'I: that she tells me what I do not want to hear. She: no names that are not needed.',
    logistics: 'Every fortnight, Thursday at a quarter past ten, away from the office.',
    communication: 'Slowly. She thinks while she speaks.',
    frustrations: 'Being the messenger. Open-plan days.',
    motivations: 'A conversation that ends differently from how it began.',
    results: 'Three candid talks a quarter; the survey.',
    relationship: 'Her own needs, said aloud.',
  },
  goals: [
    {
      title: 'Difficult talks within a week of the cause',
      measure: 'of ten',
      note: 'The head of Legal thanked her. She cried afterwards, and was glad.',
    },
  ],
  focus: [
    { title: 'Says what she needs in the first sentence', notes: ['In the second one. Close.'] },
  ],
  feedback: [
    {
      situation: 'In the talk with Legal you kept the six voices without a name.',
      impact: 'He could hear it without looking for a culprit.',
      input: 'She had rehearsed it aloud in the library.',
      followUp: 'She writes down the three sentences for the next one.',
    },
  ],
  agenda: ['Ruth: what has changed since'],
} as const satisfies BackgroundWords;
