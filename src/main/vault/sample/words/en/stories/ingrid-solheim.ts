import type { StoryWords } from '../../shape.ts';

/** A tired team, and a lead who learns to set limits for both. */
export const ingridSolheim = {
  role: 'Customer Support Lead',
  places: ['The window table', 'Video call', 'Room Fjord'],
  peers: ['Tomás', 'Bea and the evening shift', 'Noor'],
  energy: [
    'A customer who writes back to say thanks.',
    'Baking for the team; too often, she says.',
    'A full queue at four o’clock takes all of it away.',
    'Knitting in meetings; it helps her listen.',
  ],
  chapters: [
    {
      theme: 'a tired team',
      works: ['the ticket queue', 'the evening shift', 'the macros', 'the summer holidays plan'],
      outcomes: [
        'One thing that makes this week lighter for the evening shift.',
        'Say upstairs what the queue does to people.',
        'Stop carrying everyone’s mood home.',
      ],
      obstacles: [
        'The queue never ends, so nothing is ever done.',
        'She covers each gap in the rota herself.',
        'Complaints about the product arrive here and go nowhere.',
      ],
      costs: [
        'Two people ill in one month, both from the evenings.',
        'Answers become shorter, and customers angrier.',
      ],
      support: ['Carry the figures upstairs together with her.', 'Ask who looks after Ingrid.'],
      strengths: [
        'Feels the mood of a room before it has one.',
        'Her team would never let her down.',
      ],
      limits: [
        'Takes the weight off people who could carry it.',
        'Cannot leave while the queue is red.',
      ],
      effects: [
        'Her team does not learn to call for help in time.',
        'She is short with her own children at night, and ashamed.',
      ],
      leverage: [
        'Use the sense for mood as an early warning, with a number on it.',
        'Let the team bake; they have offered.',
      ],
      steps: [
        'Leave at five on three days, whatever the colour',
        'Collect ten complaints that are about the product, and send them to Noor',
        'Let Bea draw up the evening rota',
        'Ask the team for the one rule that they would drop',
      ],
      coachSteps: ['Put the queue on the agenda of the heads of department'],
      insights: [
        'The queue is red without me, too.',
        'I was protecting them from what they can do.',
        'A number gets heard where a mood does not.',
      ],
      words: [
        'Five o’clock, three days. The queue did not notice, and my children did.',
        'Bea’s rota is fairer than mine.',
        'Ten complaints, one letter, and Noor called within the hour.',
      ],
      notes: [
        'Tears, briefly. I asked if it was more than tiredness; she will see her doctor on Thursday. Beyond coaching, and said so.',
        'Bea told me that she worries about Ingrid. I asked her to say it to Ingrid.',
        'The budget for two more people was refused before she had even asked.',
      ],
    },
    {
      theme: 'saying no to customers',
      works: [
        'the goodwill refunds',
        'the abusive caller',
        'the service promise',
        'the priority list',
      ],
      outcomes: [
        'Words with which my team may say no and stay kind.',
        'Decide what we do about the caller who shouts.',
        'A service promise that we can keep.',
      ],
      obstacles: [
        '"The customer is always right" hangs framed in the corridor.',
        'Tomás promises what her team has to refuse.',
        'The rule for refunds has nineteen exceptions.',
      ],
      costs: [
        'The loud are served first and the patient last.',
        'A young colleague resigned after one call.',
      ],
      support: [
        'Take the frame down with her.',
        'Back the first no that comes back as a complaint.',
      ],
      strengths: [
        'Kind and firm with a stranger in distress.',
        'Writes sentences that calm people down.',
      ],
      limits: ['Softer on customers than on herself.', 'Looks for the exception before the rule.'],
      effects: ['The team guesses which exception applies today.', 'Shouting pays.'],
      leverage: [
        'Write the no as she would say it to a neighbour.',
        'Let her firmness show once, in front of the team.',
      ],
      steps: [
        'End the next abusive call myself, with the team listening',
        'Write three sentences for a kind no',
        'Cut the exceptions from nineteen to four',
        'Ask Tomás to hear five calls with me',
      ],
      coachSteps: ['Answer the first escalated no myself, in writing'],
      insights: [
        'Saying no protects the patient customer.',
        'My team needed to hear me hang up.',
        'Four exceptions are a rule. Nineteen were a lottery.',
      ],
      words: [
        'I ended the call, politely. Six people breathed out.',
        'Tomás heard five calls, and has promised nothing since.',
        'The frame is in the cellar.',
      ],
      notes: [
        'The colleague who resigned had written to me first; my answer came too late. I own that.',
        'She enjoys being the gentle one; ask what it costs.',
        'Tomás was ashamed, rightly. Both asked me to leave it there.',
      ],
    },
    {
      theme: 'a voice for the customer',
      works: [
        'the monthly letter from support',
        'the seat at the product table',
        'the training academy',
        'the second language',
      ],
      outcomes: [
        'Turn what we hear into something that Product wants to read.',
        'Present to the board, five minutes, with one caller’s story.',
        'Choose my successor for the morning shift.',
      ],
      obstacles: [
        'Support is invited last and thanked first.',
        'She thinks that presenting to the board is for other people.',
        'Three could do the morning, and she loves all three.',
      ],
      costs: [
        'The same fault is explained four hundred times a month.',
        'Her best people leave for Product to be heard.',
      ],
      support: [
        'A seat at the table, and silence from me once she sits there.',
        'Play a bored board member.',
      ],
      strengths: [
        'Knows the customer better than any study.',
        'Her letters are quoted in meetings.',
      ],
      limits: [
        'Introduces herself with "only support".',
        'Decides by fairness where it takes a choice.',
      ],
      effects: ['The table hears "only".', 'Three candidates wait and grow cool.'],
      leverage: [
        'One caller, one minute, one wish: she can do that in her sleep.',
        'Tell the two others the truth as she would tell a customer: kindly, early, clearly.',
      ],
      steps: [
        'Write the monthly letter on one page, with one wish',
        'Tell the board the story of the blind caller',
        'Choose Bea, and tell the other two on the same day',
        'Drop "only" for a month',
      ],
      coachSteps: ['Arrange five minutes at the board'],
      insights: [
        '"Only" was the loudest word in my sentence.',
        'One story did what four hundred tickets could not.',
        'A fair process may still end with one name.',
      ],
      words: [
        'Five minutes, and the fault is fixed. Four hundred calls a month!',
        'It is Bea. The other two thanked me for being clear.',
        'I am support. Full stop.',
      ],
      notes: [
        'The board member with the wet eyes has a blind son. Not for the minutes.',
        'She asked what comes after support. I have an idea and will wait for hers.',
        'She brought me a scarf, too long and very green.',
      ],
    },
  ],
} as const satisfies StoryWords;
