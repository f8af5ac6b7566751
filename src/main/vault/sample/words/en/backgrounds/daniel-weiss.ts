import type { BackgroundWords } from '../../shape.ts';

export const danielWeiss = {
  profile: {
    expectations:
      'I: that he tells me of a conflict before it is an incident. He: clear rules, argued once.',
    logistics: 'Every three weeks, Thursday at two, three quarters of an hour. Never after five.',
    communication: 'In writing first, then talk. He wants the numbers before the meeting.',
    frustrations: 'Meetings that could have been a page. Being overruled without a reason.',
    motivations: 'Hard problems in a small group; systems that stay quiet at night.',
    results: 'Outages that repeat, the move to one platform, and the rota.',
    relationship: 'Naming a conflict early; speaking upwards as plainly as downwards.',
  },
  goals: [
    {
      title: 'Outages with the same cause twice',
      measure: 'a quarter',
      note: 'The one that came back was ours; the review said so in its first line.',
    },
  ],
  focus: [
    {
      title: 'Names a conflict within a week',
      notes: [
        'Told Corin on the same day. Coffee, no agenda.',
        'Named it in the round, without a list of dates.',
      ],
    },
    { title: 'Begins a review with his own part', notes: ['Sunita did the same the week after.'] },
  ],
  assessments: [
    {
      behaviour: 'Fair, strict, somewhat silent.',
      seen_by_others: 'As the one who says no.',
      drives: 'Order.',
      gives_energy: 'Quiet mornings.',
      drains_energy: 'Corin.',
      develop: 'I do not know.',
    },
    {
      behaviour: 'I say things while they are small.',
      seen_by_others: 'Strict still, and on their side.',
      drives: 'That the night is quiet for everyone.',
      gives_energy: 'Solving it with Corin, of all people.',
      drains_energy: 'Budget rounds.',
      develop: 'Letting the new leads be wrong in public.',
    },
  ],
  feedback: [
    {
      situation: 'In the outage review on Tuesday you read out the list of dates.',
      impact: 'Corin’s people stopped talking, and two left early.',
      input: 'He wanted to be exact. He sees that it was an indictment.',
      followUp: 'The next review begins with what we missed ourselves.',
    },
  ],
  agenda: ['The second build: a date for switching it off', 'Thanks for the all-hands'],
} as const satisfies BackgroundWords;
