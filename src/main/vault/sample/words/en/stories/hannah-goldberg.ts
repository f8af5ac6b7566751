import type { StoryWords } from '../../shape.ts';

/** Courage in a helping role: conflict, candour and her own needs. */
export const hannahGoldberg = {
  role: 'People Partner',
  places: ['Away from the office: tea room', 'Video call', 'The library, upstairs'],
  peers: ['Ruth', 'Daniel', 'the works council'],
  energy: [
    'A conversation that ends differently from how it began.',
    'Reading, an hour, before anyone is awake.',
    'She dreads open-plan days.',
    'Being surprised by people.',
  ],
  chapters: [
    {
      theme: 'candid feedback',
      works: [
        'the talk with the head of Legal',
        'the feedback course',
        'the exit interviews',
        'the survey results',
      ],
      outcomes: [
        'Tell the head of Legal what six people have told me.',
        'Say the hard sentence in the first two minutes.',
        'Present the survey without softening it.',
      ],
      obstacles: [
        'She wraps the message so well that nobody finds it.',
        'Everyone’s confidante can quote no one.',
        'The survey is true, and unwelcome.',
      ],
      costs: [
        'Six people wait for something to change.',
        'She lies awake with other people’s secrets.',
      ],
      support: [
        'Hear the sentence, raw, before she wraps it.',
        'Ask afterwards: was it said, or was it meant?',
      ],
      strengths: ['People tell her the truth within minutes.', 'Can be silent with someone.'],
      limits: [
        'Protects people from what would help them.',
        'Takes responsibility for how news is received.',
      ],
      effects: ['Legal believes that all is well with his team.', 'She is tired of knowing.'],
      leverage: [
        'Offer the truth as she receives it: calmly, and as a gift.',
        'Use the silence after the hard sentence.',
      ],
      steps: [
        'Say the sentence to the head of Legal by the second minute',
        'Show the survey in its own words',
        'Tell two people that I cannot keep this secret',
        'Hold the feedback course with real cases, mine first',
      ],
      coachSteps: ['Listen to the raw sentence over the telephone on the day'],
      insights: [
        'Kindness without clarity is comfort for me.',
        'He thanked me. I had feared it for a year.',
        'I may refuse a secret.',
      ],
      words: [
        'It took ninety seconds. Then we talked properly for an hour.',
        'The survey spoke, and I stood next to it.',
        'Not every secret is mine to hold.',
      ],
      notes: [
        'She knows about the reorganisation and may not tell me; we both steered round it with care.',
        'Her brother’s divorce takes its toll. She mentioned it in half a sentence.',
        'I wanted to comfort her and asked a question instead. Right choice.',
      ],
    },
    {
      theme: 'a conflict with Ruth',
      works: [
        'the new job levels',
        'the hiring policy',
        'the weekly with Ruth',
        'the return from leave programme',
      ],
      outcomes: [
        'Understand my part in the conflict with Ruth.',
        'Ask Ruth for what I need, in one request.',
        'Disagree with Ruth in the room, not in the corridor.',
      ],
      obstacles: [
        'Ruth decides in the corridor what was open in the meeting.',
        'She mediates everybody’s conflict except her own.',
        'The job levels touch Ruth’s friends.',
      ],
      costs: ['The policy has been "nearly done" since March.', 'The team takes sides, softly.'],
      support: [
        'No verdict on Ruth from me, please.',
        'Be the mirror, when she explains Ruth to me for ten minutes.',
      ],
      strengths: ['Sees the need behind a position.', 'Fair, to the point of self-denial.'],
      limits: [
        'Understands others so well that she forgets to want something.',
        'Lets a disagreement ripen into a mood.',
      ],
      effects: [
        'Ruth does not know that there is a conflict.',
        'Colleagues hear of it before Ruth does.',
      ],
      leverage: [
        'Mediate it as if it were somebody else’s: needs first.',
        'One request, spoken warmly; she can do warm.',
      ],
      steps: [
        'Ask Ruth for thirty minutes, and name the subject',
        'Write my need in one sentence without "we"',
        'Say "I see it differently" in the Monday round',
        'Stop the corridor talk about Ruth, today',
      ],
      coachSteps: ['Send the page on needs and requests'],
      insights: [
        'Ruth did not know. How could she?',
        'I had a conflict alone.',
        'A request can be refused; a mood cannot even be answered.',
      ],
      words: [
        'I asked for one thing: that decisions stay in the meeting. She wrote it down.',
        'I said that I see it differently. The ceiling held.',
        'My needs have a sentence now.',
      ],
      notes: [
        'Ruth is my friend of fifteen years. Hannah knows; we agreed that nothing travels. Check this each time.',
        'I noticed my wish to defend Ruth. I must hand this over if it grows.',
        'Possible unfairness in the pay of two people; she will report it through the proper way.',
      ],
    },
    {
      theme: 'her own path',
      works: [
        'the mediator’s training',
        'the four-day week',
        'the handbook',
        'the mentoring circle',
      ],
      outcomes: [
        'Choose between the mediator’s training and the deputy role, or find that I need not.',
        'Ask for the four-day week as calmly as I would for someone else.',
        'Leave with a next step that is mine alone.',
      ],
      obstacles: [
        'She makes room for everybody’s career and postpones her own.',
        'Saying no to the deputy role feels like ingratitude.',
        'The handbook devours every free afternoon.',
      ],
      costs: ['A year of "after the summer".', 'She is good at work that she has outgrown.'],
      support: ['Ask "and you?" once per session.', 'No advice on the role, even if she begs.'],
      strengths: [
        'Brave since the spring, and visibly so.',
        'Three departments ask for her as a mediator.',
      ],
      limits: ['Needs a reason for a wish.', 'Compares her plan with everyone’s needs at once.'],
      effects: [
        'Others decide, since she leaves the seat empty.',
        'Her patience has become thin in the afternoons.',
      ],
      leverage: [
        'Apply the one-sentence request to her own life.',
        'Let the circle that she built carry the handbook.',
      ],
      steps: [
        'Register for the mediator’s training',
        'Ask Ruth for the four-day week, with a date',
        'Give the handbook to the mentoring circle',
        'Write down a wish, and no reason',
      ],
      coachSteps: ['Lend her the book on mediation'],
      insights: [
        'A wish does not need minutes.',
        'Saying no to the deputy role was saying yes to something.',
        'I ask for others with ease, so I know how it is done.',
      ],
      words: [
        'I am registered. No reason given.',
        'Four days from January. Ruth said: good.',
        'I said no to the role and yes to the work I love.',
      ],
      notes: [
        'She will leave us within two years, I think, and that may be the success of this.',
        'Asked whether I would train as a mediator with her. Tempting; boundaries.',
        'The deputy role goes to someone outside. Known to me since Monday.',
      ],
    },
  ],
} as const satisfies StoryWords;
