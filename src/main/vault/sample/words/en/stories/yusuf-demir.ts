import type { StoryWords } from '../../shape.ts';

/** Energy and its limits; from fire-fighting to a system that others can run. */
export const yusufDemir = {
  role: 'Operations Manager',
  places: ['The loading bay office', 'Walk round the yard', 'Video call'],
  peers: ['Greta on nights', 'Owen', 'Mr Bakker from the carrier'],
  energy: [
    'The first hour, when everything rolls.',
    'A problem that can be touched.',
    'Sunday breakfast with his sons.',
    'He hates forms, and is good at them.',
  ],
  chapters: [
    {
      theme: 'the night rota',
      works: ['the night rota', 'the carrier contract', 'the peak season', 'the damaged goods'],
      outcomes: [
        'A rota for which nobody needs to call me at three.',
        'Get through the peak without being the spare wheel.',
        'Sleep. And a plan that allows it.',
      ],
      obstacles: [
        'Every problem after ten in the evening has only one telephone number: his.',
        'The rota lives in his head and on a greasy sheet.',
        'The carrier changes the slots without notice.',
      ],
      costs: [
        'Four hours of sleep, on a good night.',
        'He forgot his son’s match, and it hurts him.',
      ],
      support: [
        'Say it plainly when I look worse than I think.',
        'Approve a deputy for nights; that needs my signature, and has it.',
      ],
      strengths: [
        'Calm in the storm, and everyone’s rock.',
        'Knows each dock, driver and shortcut.',
      ],
      limits: [
        'Confuses being reachable with being responsible.',
        'Would rather drive over than explain by telephone.',
      ],
      effects: [
        'Greta does not decide, since he will come anyway.',
        'The day shift pays for his nights with his patience.',
      ],
      leverage: [
        'Write the shortcuts down: ten cards, one per night problem.',
        'Use the calm to teach, before the storm.',
      ],
      steps: [
        'Write the ten cards for the night',
        'Turn the telephone off on two nights, with Greta’s agreement',
        'Meet the carrier about slots, and bring the figures',
        'Put the match in the calendar before the shifts',
      ],
      coachSteps: ['Sign the deputy’s contract this week'],
      insights: [
        'I am reachable, therefore nobody decides.',
        'Two quiet nights, and nothing burnt down.',
        'The cards took an evening, the calls took a year.',
      ],
      words: [
        'Ten cards, two nights, no call. I would not have believed it.',
        'Greta decides after ten. I find out in the morning, like everyone.',
        'I was at the match. We lost, and it was wonderful.',
      ],
      notes: [
        'Heart trouble in the family; he should see a doctor, and I said so. A matter for a professional, not for coaching.',
        'He fell asleep for a moment in the chair. I let him.',
        'Bakker offered him a job. He told me as if it were a joke.',
      ],
    },
    {
      theme: 'delegation on the floor',
      works: [
        'the shift handover',
        'the safety rounds',
        'the new scanners',
        'the training of three team leads',
      ],
      outcomes: [
        'Three team leads who run their own rounds.',
        'Delegation that survives a bad Monday.',
        'Find the sentence for when I want to take over.',
      ],
      obstacles: [
        'He takes the scanner from people’s hands to show how it goes.',
        'Team leads were promoted for muscle, and never taught to lead.',
        'On bad Mondays all delegation is cancelled.',
      ],
      costs: [
        'Leads wait for him beside a standing belt.',
        'Two good people went back to the line: less trouble, they said.',
      ],
      support: [
        'Ask on Tuesdays what he took back on Monday.',
        'A training budget, small and at once.',
      ],
      strengths: ['Teaches by doing, and patiently.', 'People would walk through fire for him.'],
      limits: [
        'Hands in pockets is the hardest exercise of his life.',
        'Praises the result and forgets the attempt.',
      ],
      effects: ['Leads give orders in his name.', 'Mistakes are hidden until he has gone home.'],
      leverage: [
        'Teach with questions, hands in pockets; the patience is there.',
        'Let each lead teach one round to the next.',
      ],
      steps: [
        'Do one whole round with both hands in the pockets',
        'Let the three leads write the handover sheet',
        'Ask "what would you do?" before every answer',
        'Thank one person a day for an attempt',
      ],
      coachSteps: ['Find a day of training for the three leads'],
      insights: [
        'My hands are faster than their learning.',
        'Delegation breaks on Mondays, so Mondays are where I practise.',
        'They know more than they let me see.',
      ],
      words: [
        'Hands in pockets. The belt stood for four minutes, and they started it themselves.',
        'I asked what they would do. They knew.',
        'The handover sheet is theirs. It is better than mine.',
      ],
      notes: [
        'One of the leads cannot read well and hides it. Yusuf helps him quietly. Neither must be named.',
        'He is gruff on Mondays because of the calls with head office. That one is for me to fix.',
        'I talk too fast for him before eight. Slow down.',
      ],
    },
    {
      theme: 'asking for help',
      works: [
        'the second site',
        'the winter plan',
        'the accident report',
        'the merger of two yards',
      ],
      outcomes: [
        'Ask for help before I need it, once.',
        'Tell the truth about the winter plan to those who pay for it.',
        'Plan a fortnight away.',
      ],
      obstacles: [
        'Help feels like owing.',
        'Two yards, two cultures, one man in a car between them.',
        'The plan assumes that nobody falls ill.',
      ],
      costs: [
        'He drives three hundred kilometres a week to be missed in two places.',
        'The winter plan fails at the first flu.',
      ],
      support: [
        'Stand next to him when he asks for the money.',
        'Say yes at once when he asks for leave.',
      ],
      strengths: ['Honest to the bone.', 'Has grown three leads who can stand in for him.'],
      limits: [
        'Asks so quietly that it sounds like information.',
        'Apologises to his wife instead of to his calendar.',
      ],
      effects: [
        'Head office believes that all is well.',
        'Owen would help, and does not know with what.',
      ],
      leverage: [
        'Bring the figures: they ask louder than he does.',
        'He gives help gladly; let him imagine Owen’s gladness.',
      ],
      steps: [
        'Ask Owen for one of his planners, for six weeks',
        'Show head office the plan with two people ill',
        'Hand the second site to a lead for a fortnight',
        'Book the leave today, and send me the dates',
      ],
      coachSteps: ['Sit beside him at the budget talk'],
      insights: [
        'Owen was glad to be asked.',
        'Information is not a request.',
        'I have carried what others would have lifted with me.',
      ],
      words: [
        'I asked Owen. He said: finally. That was all.',
        'Two weeks at the sea, telephone in a drawer.',
        'I say "I need" now, not "it would perhaps be".',
      ],
      notes: [
        'The accident weighs on him; nobody was to blame. If he dreams of it still, name the counselling service.',
        'He looks ten years younger than last winter.',
        'His wife sent me a cake. Kept it out of the minutes.',
      ],
    },
  ],
} as const satisfies StoryWords;
