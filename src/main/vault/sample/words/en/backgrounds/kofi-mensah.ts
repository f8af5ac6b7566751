import type { BackgroundWords } from '../../shape.ts';

export const kofiMensah = {
  profile: {
    expectations:
      'Four lines, on the wall: say it the same day; bring a question; keep Fridays free; laugh later.',
    logistics: 'Every fortnight, Wednesday at half past one, on the roof when it is dry.',
    communication: 'Chat for small things, never for feedback.',
    frustrations: 'Back-to-back meetings. Jokes that he makes himself when it gets serious.',
    motivations: 'Something that nobody has solved in the house; explaining a chart.',
    results: 'The nightly load, the churn model, what the team does without him.',
    relationship: 'From colleague to lead; exact praise.',
  },
  goals: [
    {
      title: 'Hard tickets that others take',
      measure: 'of ten',
      note: 'Mira took the best one, and asked for no hint.',
    },
  ],
  focus: [
    {
      title: 'Gives one exact sentence of praise a day',
      notes: ['No “great stuff” for a fortnight.'],
    },
  ],
  feedback: [
    {
      situation: 'You gave the board report to Mira, with two rehearsals, and took a train.',
      impact: 'It was the best report so far, and she knows it.',
      input: 'He had the slides open under the table until the first station.',
      followUp: 'The budget goes to the two analysts by the end of the month.',
    },
    {
      situation: 'The role was announced by e-mail, and you had said at the monthly meeting.',
      impact: 'Two people heard it from the payroll.',
      input: 'I put it off because it was awkward.',
      followUp: 'I say it at the monthly meeting, with what I left undone.',
    },
  ],
  agenda: [
    'The second week of the month off: what could go wrong',
    'Ten minutes for Mira with Mei-Ling',
  ],
  reflections: ['Too many tips, too few questions. He had the answer already.'],
} as const satisfies BackgroundWords;
