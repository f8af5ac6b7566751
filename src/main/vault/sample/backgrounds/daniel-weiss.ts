import type { Background } from '../background.ts';

export const danielWeiss: Background = {
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
      from: 9,
      to: 1,
      status: 'open',
      dueInDays: 38,
      ready: [4, 3],
      values: [9, 8, 8, 6, 5, 5, 3, 2],
      note: 'The one that came back was ours; the review said so in its first line.',
    },
  ],
  focus: [
    {
      title: 'Names a conflict within a week',
      effect: 5,
      effort: 4,
      active: true,
      ready: [2, 2],
      ratings: [1, 2, 2, 4, 5, 5, 7],
      notes: [
        'Told Corin on the same day. Coffee, no agenda.',
        'Named it in the round, without a list of dates.',
      ],
    },
    {
      title: 'Begins a review with his own part',
      effect: 4,
      effort: 2,
      active: true,
      ready: [3, 4],
      ratings: [3, 5, 6, 8],
      notes: ['Sunita did the same the week after.'],
    },
  ],
  assessments: [
    {
      monthsAgo: 16,
      rater: 'self',
      answers: {
        behaviour: ['Fair, strict, somewhat silent.', 3],
        seen_by_others: ['As the one who says no.', 2],
        drives: ['Order.', 4],
        gives_energy: ['Quiet mornings.', 3],
        drains_energy: ['Corin.', 1],
        develop: ['I do not know.', null],
      },
    },
    {
      monthsAgo: 3,
      rater: 'self',
      answers: {
        behaviour: ['I say things while they are small.', 4],
        seen_by_others: ['Strict still, and on their side.', 4],
        drives: ['That the night is quiet for everyone.', 4],
        gives_energy: ['Solving it with Corin, of all people.', 4],
        drains_energy: ['Budget rounds.', 3],
        develop: ['Letting the new leads be wrong in public.', 3],
      },
    },
  ],
  feedback: [
    {
      direction: 'given',
      value: 'candour',
      situation: 'In the outage review on Tuesday you read out the list of dates.',
      impact: 'Corin’s people stopped talking, and two left early.',
      input: 'He wanted to be exact. He sees that it was an indictment.',
      followUp: 'The next review begins with what we missed ourselves.',
    },
  ],
  lives: ['candour', 'better'],
  agenda: [
    {
      raisedBy: 'member',

      text: 'The second build: a date for switching it off',
      shared: true,
    },
    { raisedBy: 'coach', text: 'Thanks for the all-hands', shared: true },
  ],
};
