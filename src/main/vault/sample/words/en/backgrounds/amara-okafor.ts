import type { BackgroundWords } from '../../shape.ts';

export const amaraOkafor = {
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
      note: 'Two of them I would have taken differently, and said nothing.',
    },
    {
      title: 'Two weeks away without the laptop',
      measure: 'working days in a row',
      note: 'Noor decided eleven things. The sea was cold.',
    },
  ],
  focus: [
    {
      title: 'Lets others finish before she steps in',
      notes: ['Counted to ten in the review, visibly.', 'Noor closed the meeting; she took notes.'],
    },
    {
      title: 'Says no in two sentences',
      notes: ['Three sentences, the third one shorter than usual.'],
    },
    { title: 'Opens with the ask when she presents', notes: ['The board decided in ten minutes.'] },
  ],
  assessments: [
    {
      behaviour: 'I answer everything, fast.',
      seen_by_others: 'Reliable, busy, a little impatient.',
      drives: 'That things are done well.',
      gives_energy: 'Customers, whiteboards.',
      drains_energy: 'Reviews, status, Sunday slides.',
      develop: 'Handing over decisions, not tasks.',
    },
    {
      behaviour: 'Reads every draft, and rewrites it.',
      seen_by_others: 'Brilliant, and in the way.',
      drives: 'Quality.',
      gives_energy: 'Explaining things.',
      drains_energy: 'Being asked the same thing twice.',
      develop: 'Trusting us with the last look.',
    },
    {
      behaviour: 'I ask whose it is, and mostly wait for the answer.',
      seen_by_others: 'Curious. Still quick.',
      drives: 'That others do things well.',
      gives_energy: 'Teaching; mornings without meetings.',
      drains_energy: 'The portfolio round, much less.',
      develop: 'Speaking for the whole house, not only for product.',
    },
    {
      behaviour: 'Leaves the room when the meeting is mine.',
      seen_by_others: 'People quote her questions.',
      drives: 'Seeing somebody get it first.',
      gives_energy: 'When we disagree with her and are right.',
      drains_energy: 'Escalations past the list of noes.',
      develop: 'Telling us earlier what she worries about.',
    },
  ],
  feedback: [
    {
      situation: 'In the roadmap meeting you answered a question that had been put to Noor.',
      impact: 'He sat back, and did not speak again until the end.',
      input: 'She had not noticed; she wanted to spare him the figures.',
      followUp: 'Next time she counts to ten, and says “Noor?”.',
    },
    {
      situation: 'Last time I moved our walk on the same morning.',
      impact: 'She had prepared the evening before, and felt like the thing that can wait.',
      input: 'I had not thought of it as moving her; it is.',
      followUp: 'I move sessions only a day ahead, or not at all.',
    },
  ],
  agenda: [
    'The research teams: who decides when they disagree?',
    'What I tell the team about the director role, and when',
    'The portfolio round without her in it',
  ],
  reflections: [
    'I answered my own question twice. Wait for the second breath.',
    'Good: I asked whose it is, and then I was quiet.',
  ],
  focusChange: 'The launch that slipped this morning, and what she says to the team at noon',
} as const satisfies BackgroundWords;
