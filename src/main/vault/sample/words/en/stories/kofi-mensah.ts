import type { StoryWords } from '../../shape.ts';

/** A first-time manager: from colleague to lead. */
export const kofiMensah = {
  role: 'Data Team Lead',
  places: ['Video call', 'Room 2, with the whiteboard', 'The roof terrace'],
  peers: ['Rafael', 'Mira', 'Lotte'],
  energy: [
    'Solving something nobody has solved in the house.',
    'Music in one ear, until ten.',
    'Explaining a chart to somebody who hates charts.',
    'Back-to-back meetings empty him by noon.',
  ],
  chapters: [
    {
      theme: 'from colleague to lead',
      works: [
        'the nightly data load',
        'the first appraisal round',
        'the sales dashboard',
        'the stand-up',
      ],
      outcomes: [
        'Find out what my job is now that it is not coding.',
        'Lead the first appraisal with Mira without pretending that we are not friends.',
        'Stop doing the interesting tickets myself.',
        'Know what to do with my Fridays.',
      ],
      obstacles: [
        'He still takes the hardest ticket, because it is fun and quick.',
        'Friendship with Mira makes each sentence twice as heavy.',
        'His team was told of his role by e-mail.',
        'He measures his day by lines written.',
      ],
      costs: [
        'Nobody plans, since the planner is debugging.',
        'Mira was given praise and no direction.',
      ],
      support: [
        'Tell me what you expect of a lead, in four lines.',
        'Ask each fortnight which ticket he did not take.',
      ],
      strengths: [
        'Learns a new thing faster than anyone I know.',
        'Honest about what he does not know.',
      ],
      limits: ['Delegation feels to him like handing out homework.', 'Jokes when it gets serious.'],
      effects: [
        'The others are given what is left over.',
        'Nobody is quite sure whether he meant it.',
      ],
      leverage: [
        'Explain a problem the way he explains charts, then let go.',
        'Be as open about leading as about a missing index.',
      ],
      steps: [
        'Give away the most interesting ticket of the week',
        'Tell Mira how I see our two roles, over lunch',
        'Write four lines: what my team may expect of me',
        'Hold the stand-up without a laptop',
        'Ask each of the four what they want to learn',
      ],
      coachSteps: [
        'Write my four lines about what I expect',
        'Announce the role properly at the monthly meeting',
      ],
      insights: [
        'My job is that others find the hard ticket fun.',
        'Mira was waiting for direction, not for praise.',
        'Delegation is giving away the good part.',
        'A joke is where I leave the room.',
      ],
      words: [
        'I gave away the best ticket, and she solved it better.',
        'Mira and I have two hats, and we say which one we wear.',
        'Leading is slower than coding and lasts longer.',
        'Four lines on the wall. They hold me to them.',
      ],
      notes: [
        'He was our second choice, and has heard rumours of it. By now he is clearly the right one.',
        'Thought of going back to code. I said that he may, and meant it.',
        'He sends money home each month; the pay round matters. Not my call, and I said so.',
        'I liked him too fast. Keep the questions sharp.',
      ],
    },
    {
      theme: 'giving feedback',
      works: [
        'the data quality report',
        'the pairing scheme',
        'the talk with Ilse about deadlines',
        'the churn model',
      ],
      outcomes: [
        'Give Ilse feedback on deadlines that she can use.',
        'Ask for feedback, and survive it.',
        'Make praise as exact as criticism.',
        'A rhythm in which feedback is nothing special.',
      ],
      obstacles: [
        'He saves up feedback until it is a parcel.',
        'His praise is "great stuff", for everything.',
        'Ilse is twenty years older, and has seen six leads.',
      ],
      costs: [
        'The report was late three times, and he did it himself at night.',
        'His best analyst does not know that she is the best.',
      ],
      support: [
        'Practise situation, impact, input and follow-up on me.',
        'Give me one exact sentence each time, good or bad.',
      ],
      strengths: ['Takes criticism with real interest.', 'Sees what people did, when he looks.'],
      limits: ['Softens with "maybe" and "a bit".', 'Assumes that adults know how they are doing.'],
      effects: [
        'Ilse heard a compliment where he had placed a warning.',
        'The team rates his feedback lowest in the survey.',
      ],
      leverage: [
        'Treat feedback as data: what was seen, when, with what effect.',
        'Begin by asking; asking is what he does well.',
      ],
      steps: [
        'Tell Ilse what I saw, what it caused, and ask how she sees it',
        'Give one exact piece of praise per day, for two weeks',
        'Ask the team: what should I stop?',
        'Delete "maybe" and "a bit" from the next three messages',
      ],
      coachSteps: ['Send the card with situation, impact, input and follow-up'],
      insights: [
        'Feedback is data with a face.',
        'Ilse asked why I had waited for so long.',
        '"Great stuff" told them that I had not looked.',
      ],
      words: [
        'I said what I saw. Ilse said what she needed. It took six minutes.',
        'They told me to stop answering at midnight. I stopped.',
        'Exact praise is harder than criticism, and better than coffee.',
      ],
      notes: [
        'Ilse came to me to complain, and left praising him. Do not pass on either half.',
        'He practised on his partner at home, to mixed success. We laughed a lot.',
        'Pride in his eyes today. I said nothing and enjoyed it.',
      ],
    },
    {
      theme: 'delegation that grows people',
      works: [
        'the churn model',
        'the budget for tools',
        'the training plan',
        'the report to the board',
      ],
      outcomes: [
        'Delegate the board report to Mira as a step for her, not as relief for me.',
        'See who in my team is ready for more.',
        'Plan a week in which I am not needed.',
      ],
      obstacles: [
        'He delegates what bores him and keeps what teaches.',
        'Mira is afraid of the board, and he knows why.',
        'The budget is his toy.',
      ],
      costs: [
        'Two analysts are ready, and see no step.',
        'He is again the busiest man on the floor.',
      ],
      support: [
        'Ask of each piece of work: for whom would this be a step?',
        'Lend Mira ten minutes with Mei-Ling.',
      ],
      strengths: [
        'His team learns faster than any other here.',
        'Says "I was wrong" without a joke by now.',
      ],
      limits: [
        'Wants to be there when it goes well.',
        'Underestimates how far his own opinion carries.',
      ],
      effects: [
        'People wait for his eyebrow.',
        'Mira asks him for permission that she already has.',
      ],
      leverage: [
        'Let them explain the chart to him, as he once did to others.',
        'Say "your decision" and leave the terrace.',
      ],
      steps: [
        'Give the board report to Mira, with two rehearsals',
        'Draw a map: who is ready for which step',
        'Hand the tool budget to the two analysts',
        'Take the second week of the month off',
      ],
      coachSteps: ['Ask Mei-Ling for ten minutes with Mira'],
      insights: [
        'Delegation is a training plan in disguise.',
        'My eyebrow is a management tool. I had no idea.',
        'When I am away they talk to each other.',
      ],
      words: [
        'Mira presented to the board, and I was on a train. It was the best report yet.',
        'The budget is theirs. They spend less than I did.',
        'A year ago I asked what my job is. This is my job.',
      ],
      notes: [
        'The next step for him would be the whole analytics area; the vacancy is not public.',
        'He has started to coach others without noticing. Name it at some point.',
        'He asked for nothing today. That too was new.',
      ],
    },
  ],
} as const satisfies StoryWords;
