import type { Background } from '../background.ts';

export const ingridSolheim: Background = {
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
      from: 7,
      to: 1,
      status: 'open',
      dueInDays: 20,
      ready: [3, 2],
      values: [7, 7, 6, 4, 5, 3, 2],
      note: 'Two. One of them was kindness, she says, and one was habit.',
    },
  ],
  focus: [
    {
      title: 'Lets a gap be a gap',
      effect: 5,
      effort: 5,
      active: true,
      ready: [2, 1],
      ratings: [1, 1, 2, 4, 4, 5],
      notes: ['The evening shift ran with four. Nobody died.'],
    },
  ],
  feedback: [
    {
      direction: 'received',
      value: 'candour',
      situation: 'You told me upstairs had heard the figures. They had not.',
      impact: 'I stood there with a cake and no answer.',
      input: 'I had sent them and not made sure.',
      followUp: 'I take her along to the next round.',
    },
  ],
  boundary: {
    text: 'Four hours of sleep a night since spring, and crying in the car. That is not for me to coach. I said so, and gave her the number of the company doctor; she rang while I was there.',
    referred: true,
  },
  lives: ['better', 'candour'],
  agenda: [{ raisedBy: 'member', text: 'A day a week without the queue', shared: true }],
};
