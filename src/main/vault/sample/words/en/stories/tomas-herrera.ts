import type { StoryWords } from '../../shape.ts';

/** A gifted seller who learns to listen, and to forecast honestly. */
export const tomasHerrera = {
  role: 'Regional Sales Lead',
  places: ['Video call', 'The café by the station', 'Room 4'],
  peers: ['Amara', 'Gwen in Pricing', 'Lucía from his team'],
  energy: [
    'A full diary of customers.',
    'Applause, and he is honest about that.',
    'His daughter’s football on Saturdays; no calls then.',
    'A clear target and a free hand.',
  ],
  chapters: [
    {
      theme: 'honest forecasts',
      works: [
        'the quarter’s forecast',
        'the two large tenders',
        'the pipeline clean-up',
        'the northern accounts',
      ],
      outcomes: [
        'A forecast that I would bet my own money on.',
        'See why my last four quarters ended with a surprise.',
        'Tell my team that a lost deal may be called lost.',
      ],
      obstacles: [
        'Deals stay at ninety per cent for months, because hope is free.',
        'He rewards the optimistic voice in his team without noticing.',
        'The two tenders hide everything else.',
      ],
      costs: [
        'Stock was ordered for a deal that never came.',
        'Nobody upstairs takes the forecast at its word.',
      ],
      support: [
        'Ask of each deal: what would have to be false?',
        'A quiet hour on the last Monday of the month.',
      ],
      strengths: [
        'Fills a room with confidence within a minute.',
        'Remembers the name of everyone’s children.',
      ],
      limits: [
        'Takes doubt for disloyalty.',
        'Says the number first and looks for the reasons later.',
      ],
      effects: ['Lucía stopped mentioning the weak deals.', 'Bad news reaches him last.'],
      leverage: [
        'Turn the charm inwards: make it pleasant to bring him bad news.',
        'Let the best teller of stories tell the story of a lost deal.',
      ],
      steps: [
        'Strike every deal without a next meeting from the forecast',
        'Thank the first person who calls a deal lost',
        'Write down a number on Monday, and compare on Friday',
        'Ask Lucía which deal she does not believe in',
      ],
      coachSteps: ['Bring the last four forecasts on one sheet'],
      insights: [
        'Hope is not a stage of the pipeline.',
        'My team forecast my mood, not the market.',
        'The smaller number was the braver one.',
      ],
      words: [
        'I struck eleven deals. It hurt, and then it was quiet in my head.',
        'I thank people for bad news now, and I mean it.',
        'My number on Monday was my number on Friday.',
      ],
      notes: [
        'There is some debt at home, he hinted. It may explain the optimism. Leave it there.',
        'He performs for me, too. I told him that I like the man behind it better.',
        'Lucía may leave him for Pricing. Let her say so herself.',
      ],
    },
    {
      theme: 'listening',
      works: [
        'the customer council',
        'the renewal with the hospital group',
        'the weekly team call',
        'the complaint from the coast',
      ],
      outcomes: [
        'Get through a customer meeting with more questions than answers.',
        'Understand what my team means by "you are not listening".',
        'Hear the complaint from the coast to its end.',
      ],
      obstacles: [
        'He finishes other people’s sentences, mostly rightly.',
        'Silence feels to him like losing.',
        'The weekly call is a monologue with applause.',
      ],
      costs: [
        'The hospital group said it three times before he heard the real objection.',
        'Quiet people send their ideas to Gwen instead.',
      ],
      support: [
        'A sign, two fingers on the table, when he interrupts me.',
        'Let me observe one call with my camera off.',
      ],
      strengths: [
        'Curious, as soon as he stops selling.',
        'Apologises quickly and without excuses.',
      ],
      limits: [
        'Prepares the reply while the other still speaks.',
        'Fills each pause within two seconds.',
      ],
      effects: [
        'Customers feel well entertained, and not understood.',
        'His team brings him finished things only.',
      ],
      leverage: [
        'Use the memory for names on needs: repeat what was said before answering.',
        'Make curiosity a game with a score.',
      ],
      steps: [
        'Ask three questions before the first answer, in each meeting',
        'Let Lucía chair the weekly call for a month',
        'Call the coast, and only take notes',
        'Wait for four breaths before filling a pause',
      ],
      coachSteps: ['Sit in on one call and count the questions'],
      insights: [
        'The pause does the selling.',
        'I was entertaining people who wanted to be understood.',
        'What they had said three times was free of charge; I had paid for a study.',
      ],
      words: [
        'Three questions first. The hospital told me everything by the second one.',
        'I did not fill the pause, and she told me why she was angry.',
        'Lucía runs the call better than I do. There, I said it.',
      ],
      notes: [
        'He interrupted me nine times, last month twenty-six. Do not share the tally; he would make it a contest.',
        'His father never listened to him either. He saw the link on his own.',
        'He hugged the receptionist; watch whether everyone is at ease with that, and raise it.',
      ],
    },
    {
      theme: 'building a team',
      works: [
        'the split of the region',
        'the new bonus rules',
        'Lucía’s first large account',
        'the joint plan with Product',
      ],
      outcomes: [
        'Hand two of my own accounts to others, with the customers’ blessing.',
        'Choose bonus rules that reward helping.',
        'Settle with Amara how Sales and Product make promises.',
      ],
      obstacles: [
        'Customers ask for him, and he likes it.',
        'The bonus rewards the lone hero that he used to be.',
        'Delegation of an account feels to him like giving away a friend.',
      ],
      costs: [
        'Two sellers earn well and learn nothing.',
        'Amara’s team hears of promises from the newspaper.',
      ],
      support: [
        'Remind him who was given a chance when he was twenty-six.',
        'A meeting of three with Amara, if both want it.',
      ],
      strengths: [
        'Generous with praise, now also in details.',
        'Asks better questions than anyone in his team.',
      ],
      limits: [
        'Comes back to an account he has handed over, "just to say hello".',
        'Avoids telling older sellers what they do badly.',
      ],
      effects: [
        'Lucía’s customer calls him first.',
        'The older two believe that they are untouchable.',
      ],
      leverage: [
        'Introduce the successor with a story only he can tell.',
        'Apply the three questions to his own people.',
      ],
      steps: [
        'Introduce Lucía to the hospital group, and leave after ten minutes',
        'Give the two older sellers one clear sentence each',
        'Draft the bonus rules with three people who dislike them',
        'Agree with Amara: no dates without Product',
      ],
      coachSteps: ['Ask Amara, with his consent, what would help'],
      insights: [
        'An account that needs me is an account at risk.',
        'Delegation of a customer begins with the customer’s trust in me.',
        'I sell best when I am not in the room.',
      ],
      words: [
        'I left after ten minutes, and Lucía won it. I am prouder than of my own deals.',
        'No dates without Product. I signed it, in front of my team.',
        'I used to be the hero. Now I look for them.',
      ],
      notes: [
        'He wants Amara’s respect more than he admits.',
        'Has asked for a rise; I steered him to his line manager. Not my table.',
        'Best session in two years. He was silent for a whole minute.',
      ],
    },
  ],
} as const satisfies StoryWords;
