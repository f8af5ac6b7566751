import type { Background } from '../background.ts';

export const amaraOkafor: Background = {
  profile: {
    expectations:
      'I: no surprises in front of others, and an honest word on the same day. She: time to think before she answers, and that what she says stays here.',
    logistics:
      'Every three weeks, Tuesday at half past nine, an hour, by the canal when it is dry.',
    communication: 'Short messages, no voice notes. Criticism in person and early in the day.',
    frustrations: 'Decks that nobody reads. Decisions that are taken again in the corridor.',
    motivations: 'Teaching, customers, and being asked what she thinks.',
    results: 'The roadmap’s three bets, and how many decisions are taken without her.',
    relationship: 'The step to director; what she must let go of to be able to take it.',
  },
  goals: [
    {
      title: 'Decisions that the team takes without me',
      measure: 'decisions a month',
      from: 2,
      to: 12,
      status: 'open',
      dueInDays: 60,
      ready: [3, 3],
      values: [2, 2, 3, 5, 4, 6, 7, 9, 8, 10],
      note: 'Two of them I would have taken differently, and said nothing.',
    },
    {
      title: 'Two weeks away without the laptop',
      measure: 'working days in a row',
      from: 0,
      to: 10,
      status: 'reached',
      dueInDays: -120,
      ready: [4, 3],
      values: [0, 1, 3, 5, 10],
      note: 'Noor decided eleven things. The sea was cold.',
    },
  ],
  focus: [
    {
      title: 'Lets others finish before she steps in',
      effect: 5,
      effort: 3,
      active: true,
      ready: [3, 2],
      ratings: [3, 3, 4, 5, 5, 6, 6, 7, 8],
      notes: ['Counted to ten in the review, visibly.', 'Noor closed the meeting; she took notes.'],
    },
    {
      title: 'Says no in two sentences',
      effect: 4,
      effort: 2,
      active: true,
      ready: [2, 2],
      ratings: [2, 3, 3, 5, 5, 6],
      notes: ['Three sentences, the third one shorter than usual.'],
    },
    {
      title: 'Opens with the ask when she presents',
      effect: 3,
      effort: 2,
      active: false,
      ready: null,
      ratings: [4, 6, 8],
      notes: ['The board decided in ten minutes.'],
    },
  ],
  assessments: [
    {
      monthsAgo: 20,
      rater: 'self',
      answers: {
        behaviour: ['I answer everything, fast.', 2],
        seen_by_others: ['Reliable, busy, a little impatient.', 3],
        drives: ['That things are done well.', 4],
        gives_energy: ['Customers, whiteboards.', 3],
        drains_energy: ['Reviews, status, Sunday slides.', 2],
        develop: ['Handing over decisions, not tasks.', 2],
      },
    },
    {
      monthsAgo: 19,
      rater: 'report',
      answers: {
        behaviour: ['Reads every draft, and rewrites it.', 2],
        seen_by_others: ['Brilliant, and in the way.', 2],
        drives: ['Quality.', 4],
        gives_energy: ['Explaining things.', 4],
        drains_energy: ['Being asked the same thing twice.', 2],
        develop: ['Trusting us with the last look.', 1],
      },
    },
    {
      monthsAgo: 2,
      rater: 'self',
      answers: {
        behaviour: ['I ask whose it is, and mostly wait for the answer.', 4],
        seen_by_others: ['Curious. Still quick.', 4],
        drives: ['That others do things well.', 4],
        gives_energy: ['Teaching; mornings without meetings.', 4],
        drains_energy: ['The portfolio round, much less.', 4],
        develop: ['Speaking for the whole house, not only for product.', 3],
      },
    },
    {
      monthsAgo: 1,
      rater: 'report',
      answers: {
        behaviour: ['Leaves the room when the meeting is mine.', 4],
        seen_by_others: ['People quote her questions.', 4],
        drives: ['Seeing somebody get it first.', 5],
        gives_energy: ['When we disagree with her and are right.', 4],
        drains_energy: ['Escalations past the list of noes.', 3],
        develop: ['Telling us earlier what she worries about.', 3],
      },
    },
  ],
  feedback: [
    {
      direction: 'given',
      value: 'asked',
      situation: 'In the roadmap meeting you answered a question that had been put to Noor.',
      impact: 'He sat back, and did not speak again until the end.',
      input: 'She had not noticed; she wanted to spare him the figures.',
      followUp: 'Next time she counts to ten, and says “Noor?”.',
    },
    {
      direction: 'received',
      value: null,
      situation: 'Last time I moved our walk on the same morning.',
      impact: 'She had prepared the evening before, and felt like the thing that can wait.',
      input: 'I had not thought of it as moving her; it is.',
      followUp: 'I move sessions only a day ahead, or not at all.',
    },
  ],
  reflections: [
    'I answered my own question twice. Wait for the second breath.',
    'Good: I asked whose it is, and then I was quiet.',
  ],
  focusChange: 'The launch that slipped this morning, and what she says to the team at noon',
  lives: ['lower', 'asked', 'candour'],
  agenda: [
    {
      raisedBy: 'member',

      text: 'The research teams: who decides when they disagree?',
      shared: true,
    },
    {
      raisedBy: 'member',

      text: 'What I tell the team about the director role, and when',
      shared: false,
    },
    {
      raisedBy: 'coach',

      text: 'The portfolio round without her in it',
      shared: true,
    },
  ],
};
