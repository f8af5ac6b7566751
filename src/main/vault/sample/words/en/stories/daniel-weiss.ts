import type { StoryWords } from '../../shape.ts';

/** A long conflict with a peer, named late and settled in the end. */
export const danielWeiss = {
  role: 'Engineering Manager, Platform',
  places: ['Meeting room Linden', 'Video call', 'The bench behind the workshop'],
  peers: ['Bram', 'Sunita from Security', 'Corin'],
  energy: [
    'Long stretches of quiet before noon.',
    'A hard problem with a small group.',
    'Running home on Thursdays; never book him after five.',
    'Clear rules, argued once and then kept.',
  ],
  chapters: [
    {
      theme: 'the outage reviews',
      works: [
        'the outage reviews',
        'the move to the new cluster',
        'the on-call rota',
        'the access clean-up',
      ],
      outcomes: [
        'Find out why our outage reviews end in silence.',
        'An on-call rota that people with small children can live with.',
        'Say clearly what I expect after an outage, in three points.',
      ],
      obstacles: [
        'Reviews turn into a search for who, not what.',
        'Corin will not share the graphs of his half of the platform.',
        'The rota was drawn up when the team was twice as large.',
      ],
      costs: [
        'The same fault came back three times under different names.',
        'Two people asked to leave the rota in one month.',
      ],
      support: [
        'Read the next review before it goes out, with an eye for blame.',
        'Nothing now; he wants to try it alone first.',
      ],
      strengths: [
        'Thinks in systems, and draws them so that anyone can follow.',
        'Never exaggerates, so a warning from him is heard.',
      ],
      limits: [
        'Goes silent when angry, and believes that nobody sees it.',
        'Trusts an argument more than a person.',
      ],
      effects: [
        'Juniors read his silence as a verdict on them.',
        'Meetings with Corin end politely, and nothing happens.',
      ],
      leverage: [
        'Draw the incident as a system, with no names on it.',
        'His calm voice could open the review, rather than close it.',
      ],
      steps: [
        'Open the next review with what he himself missed',
        'Redraw the rota with the two who asked to leave it',
        'Write down the three expectations after an outage',
        'Ask Sunita to run one review in his place',
      ],
      coachSteps: ['Send the two articles about reviews without blame'],
      insights: [
        'Silence is also a message, and mine is a loud one.',
        'A review that finds a culprit has stopped looking.',
        'I ask for openness and answer with a frown.',
      ],
      words: [
        'I start with my own miss. If I can, they can.',
        'The rota is a promise to families too. We drew it again.',
        'Three points after an outage, no more, and not in an angry hour.',
      ],
      notes: [
        'He and Corin have not had lunch together since the reorganisation. Nobody speaks about it.',
        'I think he is lonelier than he lets on. Careful: coaching, not comfort.',
        'Told me that he nearly resigned in the week of the cluster move.',
      ],
    },
    {
      theme: 'the conflict with Corin',
      works: [
        'the shared platform plan',
        'the hiring round',
        'the build pipeline',
        'the handover between the halves',
      ],
      outcomes: [
        'Say out loud what the conflict with Corin is about.',
        'Prepare the first sentence of the conversation with Corin.',
        'Stop complaining about Corin to people who cannot change it.',
        'Agree with myself what I want from Corin, and what I can offer.',
      ],
      obstacles: [
        'The conflict with Corin lives in the comments under code, where everyone can read it.',
        'Both leads were promised the same role, two years ago, by someone who has left.',
        'Each team has its own build, and each is proud of it.',
        'He has a list of grievances with dates on it.',
      ],
      costs: [
        'Every shared change takes two approvals and a week of cold politeness.',
        'A good candidate noticed the tension and declined.',
        'He spends the drive home rehearsing arguments.',
      ],
      support: [
        'Help him find the sentence; do not carry it to Corin for him.',
        'Ask what Corin would say of the same afternoon.',
        'Offer a room and an hour, and stay outside.',
      ],
      strengths: [
        'Keeps his word, even to people he dislikes.',
        'Can state the other side fairly when asked to write it down.',
      ],
      limits: [
        'Collects evidence where a question would do.',
        'Would rather be right in a month than ask today.',
      ],
      effects: [
        'People choose a lead by choosing whom to copy in.',
        'His own engineers have begun to mimic the tone.',
      ],
      leverage: [
        'Write Corin’s view fairly, and show it to him.',
        'Fairness is his strength: let him propose the split that he would accept from the other side.',
      ],
      steps: [
        'Invite Corin to a coffee outside the building, with no agenda',
        'Delete the list with the dates',
        'Write half a page as if he were Corin',
        'Take the argument out of the code comments, from today',
        'Propose one shared build, starting with theirs',
      ],
      coachSteps: ['Book the quiet room for the two of them, without a title in the calendar'],
      insights: [
        'Corin and I were promised the same thing; neither of us took it from the other.',
        'I had evidence for everything and had never asked one question.',
        'The conflict was easier to keep than to end.',
        'Written as Corin, my behaviour looked arrogant.',
      ],
      words: [
        'The first sentence is: I think we were both let down. I can say that.',
        'I have no list any more. It felt like putting down a bag.',
        'We spoke for an hour. We do not agree on everything, and we laughed once.',
      ],
      notes: [
        'Corin’s own manager asked me to "fix Daniel". I explained what coaching is for.',
        'There was contempt in his voice today. If that stays, say it to him directly.',
        'The broken promise came from my predecessor; the paper trail is thin, and not for him.',
        'He cried briefly in the car park. He asked me to forget it; I will not mention it.',
      ],
    },
    {
      theme: 'saying no upwards',
      works: [
        'the audit findings',
        'the cost target',
        'the move out of the old data hall',
        'the summer freeze',
      ],
      outcomes: [
        'Tell my director that the cost target and the move exclude each other.',
        'Make saying no upwards a matter of numbers, not of courage.',
        'Decide which audit finding can wait, and put my name under it.',
      ],
      obstacles: [
        'Bad news softens on its way up, and he lets it.',
        'The cost target was set before the move was known.',
        'He believes that saying no will look like weakness after last year.',
      ],
      costs: [
        'The team works on both plans, and neither is safe.',
        'A finding was closed on paper that is open in fact.',
      ],
      support: [
        'Check the numbers with a stranger’s eye.',
        'Remind him after the meeting that it went as he had planned.',
      ],
      strengths: [
        'Numbers that hold under any question.',
        'Will put his name to a risk and mean it.',
      ],
      limits: [
        'Waits for a perfect moment with people above him.',
        'Sounds severe when he is only precise.',
      ],
      effects: [
        'His director hears a problem and no offer.',
        'The team feels that nobody stands between them and the target.',
      ],
      leverage: [
        'Offer two options with their price, and ask which one.',
        'Precision plus one warm sentence at the start.',
      ],
      steps: [
        'Lay out the move and the target as two options on one page',
        'Ask for twenty minutes before the budget round',
        'Reopen the audit finding, and say why',
        'Tell the team what he asked for, and what he got',
      ],
      coachSteps: ['Read the options page before Friday'],
      insights: [
        'A no with two options is an offer.',
        'My director had been waiting for somebody to say it.',
        'I took severity for seriousness.',
      ],
      words: [
        'Two options, a price on each, and the question: which one? That is how I say no upwards.',
        'I reopened the finding. Nobody shouted.',
        'I protect the team best when I speak early.',
      ],
      notes: [
        'The director is more afraid of the board than of the move. Useful to know, not to use.',
        'His health check was not good; he mentioned it once, in passing.',
        'He asked whether I would have dared. Honest answer: at his age, no.',
      ],
    },
    {
      theme: 'one platform',
      works: [
        'the joint platform team',
        'the shared build',
        'the first common roadmap',
        'the mentoring of two new leads',
      ],
      outcomes: [
        'Plan the first month of the joint team with Corin’s questions in mind.',
        'Know what I give up gladly, and what not, in the joint team.',
        'Find a way to see Corin’s successes aloud.',
        'Decide how we two decide.',
      ],
      obstacles: [
        'Old loyalties: people still ask which half a task belongs to.',
        'Two styles of review under one roof.',
        'He steps back too far, so as not to dominate.',
      ],
      costs: [
        'Decisions wait politely for the other lead.',
        'New leads get two answers and choose the easier.',
      ],
      support: [
        'Meet both of them once a quarter, together, at their request.',
        'Tell him when politeness turns into delay.',
      ],
      strengths: [
        'Has become the one whom others ask about hard conversations.',
        'Shares the credit by name.',
      ],
      limits: ['Avoids sparks now, even useful ones.', 'Praises in writing and seldom aloud.'],
      effects: [
        'The joint team is calm and slightly slow.',
        'Corin does not know how much Daniel values him.',
      ],
      leverage: [
        'Use the old fairness to set a rule: one of us decides, the other may object once.',
        'Say the praise in the stand-up, in ten words.',
      ],
      steps: [
        'Agree with Corin on who decides what, on one page',
        'Thank Corin by name in the all-hands',
        'Let each new lead run one outage review',
        'Retire the second build',
      ],
      coachSteps: ['Draft an agenda for the quarterly three-way talk'],
      insights: [
        'The conflict with a peer taught me more than the cluster ever did.',
        'Peace without sparks is only quiet.',
        'One of us decides, the other may object once: it works.',
      ],
      words: [
        'Corin and I have one page and one build. A year ago I had a list with dates.',
        'I will say the good things aloud, in ten words.',
        'I want to be the lead I needed then.',
      ],
      notes: [
        'He would make a fine coach himself. Wait a year before I say so.',
        'Corin’s version of the story is kinder than Daniel’s. He does not know.',
        'I am proud of this one, and should watch that I do not take the credit.',
      ],
    },
  ],
} as const satisfies StoryWords;
