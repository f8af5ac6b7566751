import type { StoryWords } from '../../shape.ts';

/** Perfectionism, saying no, and being seen. */
export const freyaLindqvist = {
  role: 'Lead Designer',
  places: ['Her studio corner', 'The botanical garden', 'Video call'],
  peers: ['Noor', 'Amara', 'Pelle the illustrator'],
  energy: [
    'Drawing by hand before she touches a screen.',
    'Two days a week with no meetings at all.',
    'Praise for the work, never for the speed.',
    'Cold water swimming; ask her about it.',
  ],
  chapters: [
    {
      theme: 'good enough',
      works: ['the icon set', 'the design system', 'the annual report', 'the onboarding pictures'],
      outcomes: [
        'Know when something is finished, before I start it.',
        'Hand in the icon set without one more round.',
        'Find out whom I am trying to satisfy.',
      ],
      obstacles: [
        'Each piece is polished until the day after its date.',
        'She hears praise as politeness and criticism as truth.',
        'Nobody tells her what "finished" means, so she decides at night.',
      ],
      costs: [
        'The developers built from a draft, since the final came late.',
        'She has not had a free Sunday in a month.',
      ],
      support: [
        'Ask for the ugly version, first and with pleasure.',
        'Say "finished" aloud when it is.',
      ],
      strengths: ['An eye that finds the one line too many.', 'Makes difficult things look calm.'],
      limits: [
        'Shows nothing before it could be printed.',
        'Sets a standard that she would never ask of others.',
      ],
      effects: [
        'Others hesitate to show her rough work.',
        'Her juniors copy the hours along with the craft.',
      ],
      leverage: [
        'Take away, rather than add: her eye can do that to the process, too.',
        'Draw by hand in the meeting, where it cannot be perfect.',
      ],
      steps: [
        'Show a sketch on the second day, unasked',
        'Write the finish line at the top of the brief',
        'Send the icon set on Friday at noon, as it is',
        'Ask a junior to judge when it is done',
      ],
      coachSteps: ['Show her a draft of mine, with all its faults'],
      insights: [
        'Perfect is how I postpone being judged.',
        'The sketch brought better answers than the final ever did.',
        'I decide what is finished, so I may decide early.',
      ],
      words: [
        'Friday noon, as it is. Nobody noticed the corner I worried about.',
        'I showed a sketch and the talk was about the idea, for once.',
        'My finish line stands at the top now.',
      ],
      notes: [
        'She bites her nails to the quick when a date nears. Mention rest, not nails.',
        'A teacher once tore up her drawing in front of the class. She told me in the garden.',
        'If the Sundays go on, suggest her doctor; this may be more than habit.',
      ],
    },
    {
      theme: 'saying no',
      works: [
        'the requests from five teams',
        'the trade fair stand',
        'the rebrand rumours',
        'the help for Pelle',
      ],
      outcomes: [
        'Say no to the trade fair without writing an essay.',
        'A rule by which my team takes on work.',
        'Be asked in time, or not at all.',
      ],
      obstacles: [
        'Everyone’s small favour is her lost afternoon.',
        'Saying no feels rude in her first language and in her second.',
        'There is no door: people simply stand at her desk.',
      ],
      costs: [
        'Five teams are half served, and one designer is wholly tired.',
        'The design system has no owner in practice.',
      ],
      support: [
        'Refer people who come to me back to her rule.',
        'A rehearsal in which I am very charming and very late.',
      ],
      strengths: ['Kindness that people do not forget.', 'Explains a choice with one drawing.'],
      limits: [
        'Offers a compromise before anyone has pushed.',
        'Believes that a no must be earned by exhaustion.',
      ],
      effects: [
        'Colleagues plan badly, because she repairs it.',
        'Pelle does not know where her work ends and his begins.',
      ],
      leverage: [
        'Draw the no: a picture of the queue on the wall.',
        'Her kindness suits a clear "not before May".',
      ],
      steps: [
        'Hang the queue on the wall, with a line across it',
        'Answer the trade fair with "not before May"',
        'Block two afternoons and honour them',
        'Ask each team for its one most important wish',
      ],
      coachSteps: ['Point two late requests to the wall, without comment'],
      insights: [
        'Saying no early is the kindest design decision of the week.',
        'The wall says no, and I can stay friendly.',
        'I was rescuing people who could have planned.',
      ],
      words: [
        'Not before May. Three words, and they thanked me.',
        'The wall does the talking. I draw.',
        'I had two afternoons, and the system has an owner: me.',
      ],
      notes: [
        'She asked if I thought her difficult. She has been called that before, unjustly.',
        'The rebrand is real and will be announced in autumn. I may not tell her, and disliked that today.',
        'I brought her a late request myself last week. Apologised.',
      ],
    },
    {
      theme: 'being seen',
      works: [
        'the rebrand',
        'the talk at the design evening',
        'the portfolio of the team',
        'the search for a second lead',
      ],
      outcomes: [
        'Stand in front of the work and sign it with my name.',
        'Plan the talk so that I look forward to it.',
        'Decide what kind of lead the second lead should be.',
      ],
      obstacles: [
        'Others present her work, and mean well.',
        'She would rather leave a room than be the centre of it.',
        'The advertisement describes someone exactly like her.',
      ],
      costs: [
        'The agency was praised for her idea.',
        'Her team is thought of as the people who make things pretty.',
      ],
      support: [
        'Introduce her by what she decided, not by what she drew.',
        'Sit in the front row and look friendly.',
      ],
      strengths: [
        'Has a point of view that others quote.',
        'Leads by example, and lately by words too.',
      ],
      limits: ['Disappears behind "we".', 'Prepares the slides and not the first sentence.'],
      effects: [
        'Young designers see no path beyond the drawing board.',
        'The rebrand has many fathers and no author.',
      ],
      leverage: [
        'Begin the talk with the ugliest sketch; she loves that now.',
        'Let the hand drawing be her stage.',
      ],
      steps: [
        'Say "I decided" three times this week',
        'Open the design evening with the first bad sketch',
        'Rewrite the advertisement for someone unlike me',
        'Present the rebrand in person to the works council',
      ],
      coachSteps: ['Collect what people said after the evening, word for word'],
      insights: [
        '"We" was my hiding place.',
        'The sketch that I was ashamed of got the applause.',
        'A second lead like me would double my blind spots.',
      ],
      words: [
        'I decided. I decided. I decided. There.',
        'I looked forward to it from the second minute on.',
        'I want someone unlike me beside me.',
      ],
      notes: [
        'She turned down an outside offer, and told nobody but me.',
        'Her voice shook for ten seconds; then the room was hers. I had tears in my eyes.',
        'No next date yet: she travels. Do not let it drift.',
      ],
    },
  ],
} as const satisfies StoryWords;
