import type { BackgroundWords } from '../../shape.ts';

export const ingridSolheim = {
  profile: {
    expectations:
      'I: that she tells me before she covers a gap herself. She: that I do not fix it.',
    logistics: 'Every three weeks, Monday at nine, the window table. She may knit.',
    communication: 'Warm, by voice. Bad news before noon.',
    frustrations: 'A full queue at four. Being called the heart of the company.',
    motivations: 'A customer who writes back.',
    results: 'The queue at six in the evening; gaps in the rota that she fills herself.',
    relationship: 'Limits, for her team and for herself.',
  },
  goals: [
    {
      title: 'Shifts that I cover myself',
      measure: 'a month',
      note: 'Two. One of them was kindness, she says, and one was habit.',
    },
  ],
  focus: [
    { title: 'Lets a gap be a gap', notes: ['The evening shift ran with four. Nobody died.'] },
  ],
  feedback: [
    {
      situation: 'You told me upstairs had heard the figures. They had not.',
      impact: 'I stood there with a cake and no answer.',
      input: 'I had sent them and not made sure.',
      followUp: 'I take her along to the next round.',
    },
  ],
  agenda: ['A day a week without the queue'],
  boundary:
    'Four hours of sleep a night since spring, and crying in the car. That is not for me to coach. I said so, and gave her the number of the company doctor; she rang while I was there.',
} as const satisfies BackgroundWords;
