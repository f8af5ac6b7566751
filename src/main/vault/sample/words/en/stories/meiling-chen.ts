import type { StoryWords } from '../../shape.ts';

/** Presenting to the board without hiding behind the figures. */
export const meilingChen = {
  role: 'Finance Director',
  places: ['Her office', 'The quiet corner of the canteen', 'Video call'],
  peers: ['Mr Aldous', 'Graham in Treasury', 'Lotte'],
  energy: [
    'An early start, green tea, nobody else on the floor.',
    'Finding the one figure that explains the others.',
    'Choir on Wednesdays; she comes back lighter.',
    'Working with Lotte, because Lotte contradicts her.',
  ],
  chapters: [
    {
      theme: 'presenting to the board',
      works: [
        'the quarterly pack',
        'the new forecast model',
        'the credit line',
        'the closing calendar',
      ],
      outcomes: [
        'Present the quarter to the board without reading from the slides.',
        'Say what I think of the figures, not only what they are.',
        'A board pack of twelve pages instead of sixty.',
        'Stop dreading the Tuesday of the board.',
      ],
      obstacles: [
        'The pack grows with each question that was ever asked.',
        'She believes that an opinion from Finance is unprofessional.',
        'Mr Aldous interrupts early, and she loses the thread.',
      ],
      costs: [
        'Sixty pages cost her team eight working days a quarter.',
        'The board discusses commas, and decides in the lift.',
      ],
      support: [
        'Be the audience, and interrupt the way the chair does.',
        'Tell her each time she says "just".',
      ],
      strengths: [
        'Finds the figure that explains the others.',
        'Absolutely reliable: no restatement in six years.',
      ],
      limits: [
        'Treats her own view as something to be hidden.',
        'Speaks faster the more she is doubted.',
      ],
      effects: [
        'The board trusts the numbers and not yet the person.',
        'Her team learns that safety lies in volume.',
      ],
      leverage: [
        'Begin with the one figure, and say what it means.',
        'Let reliability speak once, then take the risk of a view.',
      ],
      steps: [
        'Cut the pack to twelve pages, and file the rest',
        'Open with one figure and one opinion',
        'Rehearse being interrupted, with Lotte',
        'Ask Mr Aldous what he would like to decide',
      ],
      coachSteps: ['Come to the rehearsal and interrupt'],
      insights: [
        'Presenting to the board is a conversation that I may lead.',
        'An opinion with a figure under it is not a guess.',
        'Nobody asked for page forty. I did.',
      ],
      words: [
        'Twelve pages, one figure, one view. I said it and the room leaned forward.',
        'When he interrupts I breathe and answer, and go back to my card.',
        'I have an opinion, and it is allowed in the room.',
      ],
      notes: [
        'She was corrected in public by a former chief executive, years ago. It explains the sixty pages.',
        'Mr Aldous asked how she is "shaping up". I said that I do not report on people.',
        'Wore her mother’s brooch for luck. A small thing; it mattered.',
      ],
    },
    {
      theme: 'delegation to Lotte',
      works: [
        'the month-end close',
        'the audit preparation',
        'the insurance renewal',
        'the treasury report',
      ],
      outcomes: [
        'Hand the month-end close to Lotte, including the mistakes.',
        'Decide what I must see before it leaves, and what not.',
        'Learn to review without rewriting.',
      ],
      obstacles: [
        'She rewrites every comment so that it sounds like her.',
        'Delegation frightens her where an auditor might ask.',
        'Lotte asks fewer questions than she has.',
      ],
      costs: [
        'The close takes nine days, of which two are her corrections.',
        'Lotte has started to look at other jobs.',
      ],
      support: [
        'Ask after every session: what did you not touch this week?',
        'No sympathy for the perfect comma.',
      ],
      strengths: [
        'Teaches with examples that people remember for years.',
        'Sees a wrong sign from across the room.',
      ],
      limits: [
        'Reviews for style under the name of accuracy.',
        'Cannot leave an unread file alone.',
      ],
      effects: [
        'Lotte delivers late, to leave less time for changes.',
        'The team calls the review "the laundry".',
      ],
      leverage: [
        'Turn the eye for errors into a checklist that Lotte owns.',
        'Teach once a month, review by sample.',
      ],
      steps: [
        'Review three entries, chosen by dice, and nothing else',
        'Give Lotte the audit meeting, and stay out of it',
        'Write the checklist together, one page',
        'Take the Friday of the close off',
      ],
      coachSteps: ['Ask HR, without names, what a deputy needs to sign alone'],
      insights: [
        'I was washing what was already clean.',
        'Delegation needs a checklist, not a guardian.',
        'Lotte found an error that I had overlooked, and we were both pleased.',
      ],
      words: [
        'Three entries by dice. The rest is Lotte’s, and it is good.',
        'The close took six days, and I was at the lake.',
        'I can delegate what I can describe. So I describe.',
      ],
      notes: [
        'Lotte has an offer from a competitor; she told me in the lift. I keep it to myself and push the topic instead.',
        'Mei-Ling counts the cups on the table when anxious. She was counting today.',
        'Ask about the choir when figures run out.',
      ],
    },
    {
      theme: 'the difficult forecast',
      works: [
        'the downward forecast',
        'the hiring stop',
        'the talks with the bank',
        'the plan for lean months',
      ],
      outcomes: [
        'Prepare to bring the board a number that nobody wants.',
        'Separate my fear from the figures.',
        'Keep my team calm without pretending.',
        'Agree on how often I bring bad news, and in which words.',
      ],
      obstacles: [
        'Two colleagues ask for a kinder forecast.',
        'The model is honest, and the meeting is not.',
        'She carries the worry home, because Treasury must not know yet.',
      ],
      costs: [
        'Rumours move faster than her careful sentences.',
        'She postponed her leave for the second time.',
      ],
      support: [
        'A place to say the number aloud before she says it upstairs.',
        'Ask about sleep, kindly and once.',
      ],
      strengths: [
        'Stays exact when others become vague.',
        'People believe her because she never dramatises.',
      ],
      limits: [
        'Goes alone where company would help.',
        'Takes pressure for a friendlier number as a personal failing.',
      ],
      effects: [
        'Graham feels shut out, and guesses.',
        'Her exactness sounds cold in a frightened room.',
      ],
      leverage: [
        'Share the range, not just the point: it is exact and humane.',
        'Let Lotte and Graham stand beside her.',
      ],
      steps: [
        'Show the range of the forecast with three causes',
        'Tell Graham on the same day as the board',
        'Refuse the kinder number in one sentence',
        'Take four days off after the bank',
      ],
      coachSteps: ['Keep an hour free on the evening of the board'],
      insights: [
        'The number is not me.',
        'Bad news told early is almost good news.',
        'I was asked to be kind to a spreadsheet. I was kind to people instead.',
      ],
      words: [
        'I brought the range and the causes. The board thanked me for the time it bought them.',
        'I did not go alone. Lotte and Graham were next to me.',
        'I can be exact and warm in the same sentence.',
      ],
      notes: [
        'She was pressed to shade the forecast. She refused. If it is asked again, I will tell her where to take it.',
        'Looked exhausted; suggested a doctor, gently. She nodded. Beyond coaching.',
        'This is courage, and she calls it bookkeeping.',
      ],
    },
    {
      theme: 'a voice at the table',
      works: [
        'the investment case',
        'the seat on the strategy group',
        'the pay review',
        'the finance academy',
      ],
      outcomes: [
        'Decide what I want to be asked about, besides money.',
        'Speak first in the strategy group, once.',
        'Plan the finance academy so that it needs me little.',
      ],
      obstacles: [
        'She is invited for the numbers and leaves when they are done.',
        'Old habit: waiting until all the others have spoken.',
        'The academy grows whenever she looks at it.',
      ],
      costs: [
        'Good thoughts arrive by e-mail, after the decision.',
        'The group repeats an error that she saw in spring.',
      ],
      support: [
        'Count, with her, how often she spoke first.',
        'A mirror for the investment case: is it hers?',
      ],
      strengths: [
        'The board asks for her view by name now.',
        'Has a deputy who could take over tomorrow.',
      ],
      limits: [
        'Thinks of influence as something slightly improper.',
        'Prepares for an hour where a question would do.',
      ],
      effects: [
        'Quieter colleagues follow her silence.',
        'Strategy is made by those who talk in the first five minutes.',
      ],
      leverage: [
        'Ask the one-figure question of strategy too.',
        'Presenting to the board taught her the card: use the card here.',
      ],
      steps: [
        'Speak within the first five minutes, at the next two meetings',
        'Let Lotte open the finance academy',
        'Write the investment case as a letter to a friend',
        'Ask two colleagues what they would miss without her',
      ],
      coachSteps: ['Observe one strategy meeting, and only count'],
      insights: [
        'Influence is a service, too.',
        'My first sentence need not be my best.',
        'I had waited for a permission that was mine to give.',
      ],
      words: [
        'I spoke third, then first. The world went on.',
        'Two years ago it was sixty pages. Now it is my voice.',
        'The academy opened without me, and I sat in the last row, happy.',
      ],
      notes: [
        'Mr Aldous wants her for the group board in two years. He may tell her himself.',
        'She asked whether she still needs me. Good question; discuss ending well.',
        'Her quiet humour comes out now. Minutes do not show it.',
      ],
    },
  ],
} as const satisfies StoryWords;
