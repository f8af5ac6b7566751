import type { StoryWords } from '../../shape.ts';

/** Thirty years of giving orders, and a successor to grow. */
export const owenPritchard = {
  role: 'Site Manager',
  places: ['His office above the hall', 'Walk through the hall', 'The pub garden, early'],
  peers: ['Sian', 'Yusuf', 'Mr Fell'],
  energy: [
    'The smell of the hall at six.',
    'A job done properly, by hand.',
    'His allotment; the leeks did well.',
    'He cannot abide slides.',
  ],
  chapters: [
    {
      theme: 'orders and questions',
      works: ['the line change', 'the morning round', 'the safety figures', 'the apprentices'],
      outcomes: [
        'Hear what the apprentices know and do not tell me.',
        'Get through a morning round with questions only.',
        'Understand why the safety figures look too good.',
      ],
      obstacles: [
        'An order is quick, and it worked for thirty years.',
        'Near misses are not reported, since he used to shout.',
        'He knows the answer, and usually it is right.',
      ],
      costs: [
        'A hand was nearly lost at a machine that two people knew to be faulty.',
        'Apprentices leave after the second year.',
      ],
      support: [
        'Walk the round with him and count the questions.',
        'Do not make it soft. Make it useful.',
      ],
      strengths: ['Knows every bolt, and who put it there.', 'Straight as a plumb line.'],
      limits: ['Volume stands in for reason.', 'Takes a question as a doubt about his rank.'],
      effects: [
        'The hall is quiet when he comes, and not from respect alone.',
        'Sian repeats his orders, with "please" in front.',
      ],
      leverage: [
        'Ask about the bolt: he is curious about things, so begin there.',
        'Being straight includes saying "I was wrong to shout".',
      ],
      steps: [
        'Ask ten questions on each morning round',
        'Say sorry to the night shift for the shouting in May',
        'Thank the first three who report a near miss',
        'Eat lunch with the apprentices on Thursdays',
      ],
      coachSteps: ['Walk two rounds with him, silently'],
      insights: [
        'The figures were good because I was loud.',
        'A question costs me ten seconds and saves a hand.',
        'They knew. They all knew.',
      ],
      words: [
        'Seventeen near misses in a month. Best bad figures I ever had.',
        'I said sorry. The lads did not know where to look. Nor did I.',
        'Ask first. Shout at the leeks.',
      ],
      notes: [
        'He saw a man hurt when he was nineteen; he told it while looking at the floor. I only listened.',
        'His hearing is going and he hides it. Suggested a test.',
        'Mr Fell fears that coaching is a trick of the management. Fair question.',
      ],
    },
    {
      theme: 'delegation to Sian',
      works: [
        'the shift plans',
        'the spare parts budget',
        'the customer audits',
        'the rebuild of hall two',
      ],
      outcomes: [
        'Give Sian hall two, and keep out of hall two.',
        'Know what a site manager does who does not decide everything.',
        'Delegate the audit, and drink my tea meanwhile.',
      ],
      obstacles: [
        'People walk past Sian to him, and he answers.',
        'He delegates in the morning and takes it back by noon.',
        'Delegation was called shirking where he learnt the trade.',
      ],
      costs: [
        'Hall two waits for a signature while he is at the dentist.',
        'Sian has begun to count her years.',
      ],
      support: [
        'Ring me instead of going to hall two.',
        'Tell the customers that Sian leads the audit.',
      ],
      strengths: ['Loyal beyond reason.', 'Can explain a trade with a piece of chalk.'],
      limits: [
        'Watches from the gallery, where all can see him watch.',
        'Tests Sian without telling her.',
      ],
      effects: ['Her orders are valid until he appears.', 'She asks too much, or nothing.'],
      leverage: [
        'Chalk: draw where her field ends and his begins, on the floor.',
        'Tell the men once, in his own voice, that she decides.',
      ],
      steps: [
        'Say in front of all three shifts: in hall two Sian decides',
        'Send everyone who walks past her back to her',
        'Stay off the gallery for two weeks',
        'Let Sian sign up to the limit of the spare parts budget',
      ],
      coachSteps: ['Change the signing rules with Finance'],
      insights: [
        'I gave her the work and kept the whistle.',
        'Delegation is not shirking; it is the next trade I have to learn.',
        'From the gallery I was deciding with my face.',
      ],
      words: [
        'In hall two Sian decides. I said it loud, for once to good purpose.',
        'Two weeks without the gallery. I cleaned my tools.',
        'She did it differently. It holds.',
      ],
      notes: [
        'Head office wants him out by spring; I told them that I am not the messenger. Uncomfortable.',
        'Sian had an offer from the yard; stays for now. From her, in trust.',
        'He is frightened of retiring. He would say "busy".',
      ],
    },
    {
      theme: 'handing on the site',
      works: [
        'the handover book',
        'the talk to the board',
        'the last big order',
        'the farewell that he does not want',
      ],
      outcomes: [
        'A date, a successor, and what I do on the Monday after.',
        'Tell the board in my own words that Sian is the one.',
        'Put thirty years into a book that somebody will read.',
      ],
      obstacles: [
        'A handover without a date is a wish.',
        'Presenting to the board means a tie and slides; he has neither.',
        'Everything he knows is in his hands.',
      ],
      costs: ['Customers ask who comes next, and get a joke.', 'Sian plans by halves.'],
      support: [
        'No slides. I have arranged for a walk through the hall, for the board.',
        'Ask about the Monday after, again.',
      ],
      strengths: [
        'Asks more than he tells, these days.',
        'The apprentices stay; four out of four.',
      ],
      limits: ['Makes a joke of each farewell.', 'Thinks that thanks are for others.'],
      effects: ['Nobody dares to thank him.', 'The hall is uneasy, and he feels it.'],
      leverage: [
        'Show, not tell: let the board touch the bolt.',
        'Teach Sian’s successor already; teaching is what remains.',
      ],
      steps: [
        'Name the date to all three shifts',
        'Lead the board through the hall, with Sian speaking',
        'Dictate one page a day of the handover book to an apprentice',
        'Accept one thank-you without a joke',
      ],
      coachSteps: ['Arrange the walk for the board'],
      insights: [
        'I was afraid of the Monday, not of the Friday.',
        'Sian spoke, the board listened, and I held the lamp.',
        'Questions got more out of this hall in two years than orders in thirty.',
      ],
      words: [
        'The last day of June. There, it is said.',
        'On the Monday I teach two apprentices, unpaid and without a shout.',
        'They thanked me. I said: thank you. That was all.',
      ],
      notes: [
        'His wife wrote to me: he talks at dinner now. I shall keep the letter.',
        'The date was his own; head office believes it was theirs. Let them.',
        'I will miss the smell of the hall at six.',
      ],
    },
  ],
} as const satisfies StoryWords;
