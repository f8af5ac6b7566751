import type { StoryWords } from '../../shape.ts';

/** Influence without authority. */
export const rafaelDuarte = {
  role: 'Staff Engineer',
  places: ['Video call', 'The stairwell with the good light', 'Room 2, with the whiteboard'],
  peers: ['Daniel', 'Kofi', 'the architects’ circle'],
  energy: [
    'Deleting code.',
    'Two hours with one curious person.',
    'Committees drain him like a cold bath.',
    'Chess by post, with his uncle in Porto.',
  ],
  chapters: [
    {
      theme: 'being heard',
      works: [
        'the proposal for one event format',
        'the review of the payment service',
        'the reading circle',
        'the migration of the old store',
      ],
      outcomes: [
        'Find out why my proposals are praised and not followed.',
        'Get one team to adopt the event format of its own will.',
        'Speak in the architects’ circle so that it changes something.',
      ],
      obstacles: [
        'His proposals are right, and forty pages long.',
        'He presents the answer to people who have not felt the question.',
        'No team reports to him.',
      ],
      costs: [
        'Three event formats are alive, each with its own faults.',
        'He is called "the professor", half in love and half not.',
      ],
      support: [
        'Read page one only, and tell him what I took from it.',
        'Send him to a team for a week, as a guest.',
      ],
      strengths: ['Sees where the system will hurt in two years.', 'Patient teacher, one to one.'],
      limits: [
        'Believes that a good argument is enough.',
        'Corrects people in public over small things.',
      ],
      effects: [
        'Teams agree, and then do what they had planned.',
        'Some no longer ask, to avoid the lecture.',
      ],
      leverage: [
        'Teach one person per team; let them carry it.',
        'Sell the pain first, in one picture.',
      ],
      steps: [
        'Spend two days in Kofi’s team, and only ask',
        'Shorten the proposal to one page with one picture',
        'Let a sceptic present the event format',
        'Praise in public, correct in private, for a month',
      ],
      coachSteps: ['Clear two days with Kofi'],
      insights: [
        'They had not felt the question, so my answer was noise.',
        'One page was read by everyone; forty by me.',
        'Influence begins with being influenced.',
      ],
      words: [
        'Two days of questions taught me more than the forty pages.',
        'The sceptic presented it. They said yes to her.',
        'I corrected nobody in public, and was asked three times for advice.',
      ],
      notes: [
        'He applied elsewhere in spring and withdrew. I know it only from him.',
        'He reminds me of myself at thirty, with the same vanity. Careful.',
        'Some signs of loneliness since the move; he has found a chess club.',
      ],
    },
    {
      theme: 'presenting to leaders',
      works: [
        'the technical debt paper',
        'the case for two quiet months',
        'the talk to the board',
        'the risk map',
      ],
      outcomes: [
        'Explain technical debt to the board in words that cost money.',
        'Ask for two quiet months and get one.',
        'Answer a simple question simply.',
      ],
      obstacles: [
        'He answers the question behind the question.',
        'Debt is invisible until it is an outage.',
        'Leaders hear "engineers want to play".',
      ],
      costs: [
        'The case was postponed twice without being refused.',
        'Daniel’s team mends the same bridge every month.',
      ],
      support: [
        'Be a finance person for half an hour.',
        'Introduce him to Mei-Ling, who likes causes.',
      ],
      strengths: ['Draws pictures that stay in the head.', 'Never bluffs.'],
      limits: ['Loses the room at the first acronym.', 'Treats simplification as a lie.'],
      effects: [
        'People nod, and decide something else.',
        'He leaves offended, and they do not notice.',
      ],
      leverage: [
        'The picture first, the words after.',
        'Never bluffing is rare upstairs: say "I do not know" and be believed.',
      ],
      steps: [
        'Draw the risk map as a house with three cracks',
        'Rehearse the talk to the board with Mei-Ling',
        'Answer in one sentence, then stop, ten times this week',
        'Put a price on the monthly bridge',
      ],
      coachSteps: ['Introduce Rafael to Mei-Ling over coffee'],
      insights: [
        'A simple picture is not a lie; it is an invitation.',
        'Presenting to the board: they wanted the price of waiting.',
        'I can stop after one sentence. It is even pleasant.',
      ],
      words: [
        'The house with three cracks. They asked which crack first!',
        'We got six quiet weeks. I had asked for eight.',
        'One sentence, stop. I practise on my uncle.',
      ],
      notes: [
        'Mei-Ling found him charming, to his alarm.',
        'He was hurt by a remark of the chief executive; he exaggerates it, and it was careless nevertheless.',
        'Had to hold back from explaining debt myself. I am not his spokesman.',
      ],
    },
    {
      theme: 'leaving things to others',
      works: [
        'the architects’ circle',
        'the mentoring of Ana',
        'the standards page',
        'the next event format',
      ],
      outcomes: [
        'Hand over the chair of the circle and stay useful.',
        'Mentor Ana without making a second me.',
        'Choose the one standard that matters.',
      ],
      obstacles: [
        'The circle looks at him before it votes.',
        'Delegation of thinking: he hands over the task with the solution in it.',
        'The standards page has ninety rules.',
      ],
      costs: ['Ana’s ideas sound like his.', 'Rules are broken politely and daily.'],
      support: [
        'Ask him what Ana thinks that he does not.',
        'Permission to be wrong in public, twice.',
      ],
      strengths: ['Teams come to him before they build.', 'Laughs at the professor in himself.'],
      limits: ['Knows the answer by the second sentence.', 'Finds it hard to let a mistake ripen.'],
      effects: [
        'The circle is quick, and narrow.',
        'Ana asks for approval where she needs a question.',
      ],
      leverage: [
        'Chess by post: one move, then wait for days.',
        'Delete rules as he deletes code.',
      ],
      steps: [
        'Hand the chair to Ana, and sit at the side',
        'Cut ninety rules to seven',
        'Answer Ana with a question for a whole week',
        'Let one small mistake happen, and watch',
      ],
      coachSteps: ['Thank the circle for seven rules, in public'],
      insights: [
        'I handed over tasks with the solution inside; that is not delegation.',
        'Seven rules are kept. Ninety were literature.',
        'Ana saw something that I could not have seen.',
      ],
      words: [
        'Ana has the chair. I moved one pawn and waited.',
        'Seven rules. I deleted eighty-three, and was happy for days.',
        'I ask now. The answers are more interesting than mine.',
      ],
      notes: [
        'He may be ready for the role of principal; the panel meets in secret.',
        'Ana finds him warm and slightly terrifying. From Ana, in confidence.',
        'He asked how one ends a coaching well. In a good year, I think.',
      ],
    },
  ],
} as const satisfies StoryWords;
