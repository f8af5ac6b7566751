import type { StoryWords } from '../../shape.ts';

/** From doing everything herself to leading through others; the director role. */
export const amaraOkafor = {
  role: 'Head of Product',
  places: ['The small room, second floor', 'A walk along the canal', 'Video call'],
  peers: ['Ines in Finance', 'Bram from Platform', 'Noor'],
  energy: [
    'Mornings without meetings, and a whiteboard.',
    'Being asked what she thinks before she is asked what she did.',
    'Teaching; she lights up when Noor gets it first.',
    'Fewer status decks, more customers.',
  ],
  chapters: [
    {
      theme: 'delegation',
      works: [
        'the pricing review',
        'the autumn roadmap',
        'the onboarding redesign',
        'the partner brief',
      ],
      outcomes: [
        'Know which three things only I can do, and let go of one of the others today.',
        'A plan for handing Noor the roadmap meeting that I will not take back.',
        'Understand why delegation feels slower to me than doing it myself.',
        'Leave with fewer things on my list than I came with.',
      ],
      obstacles: [
        'Every draft still comes back to her desk for a last look, so nothing is ever truly delegated.',
        'She delegates the task and keeps the decision; people wait for the decision.',
        'The team has learnt that asking Amara is quicker than deciding.',
        'Delegation happens late, when there is no time left to let someone learn.',
      ],
      costs: [
        'Two launches waited four days each for her sign-off.',
        'Noor told her plainly that he feels like a messenger.',
        'Sunday evenings go into correcting slides that others could correct.',
      ],
      support: [
        'That I ask "whose is this?" whenever she tells me about a task.',
        'Cover her in the portfolio round, so that Noor can present without her in the room.',
        'No rescue: let the first handed-over meeting be bumpy.',
      ],
      strengths: [
        'Sees three moves ahead and can explain them on one page.',
        'People trust her judgement; it is why they keep asking for it.',
        'Writes the clearest briefs in the company.',
      ],
      limits: [
        'Equates being needed with being valuable.',
        'Steps in at the first wobble, before anyone could have learnt from it.',
        'Hears "I would do it differently" as "it is not good enough".',
      ],
      effects: [
        'Noor has stopped proposing and started asking.',
        'Her calendar is full, and the team is idle between her answers.',
        'Good people grow more slowly near her than they should.',
      ],
      leverage: [
        'Use the clear briefs: write what done looks like, then leave the room.',
        'Her foresight can name the two decisions worth keeping, and release the rest.',
        'Teach the reasoning once, rather than correcting the result ten times.',
      ],
      steps: [
        'Hand the roadmap meeting to Noor, in writing, with the decisions that go with it',
        'List everything done this week that someone else could have done',
        'Wait two days before commenting on the partner brief',
        'Ask Noor what he needs in order to decide without her',
        'Cancel the Thursday review and see who misses it',
      ],
      coachSteps: [
        'Tell the portfolio group that Noor speaks for product this time',
        'Send the page on levels of delegation',
      ],
      insights: [
        'Delegation is handing over the decision, not the typing.',
        'I keep what I fear would be done differently, not what would be done badly.',
        'When I answer quickly, I teach people to ask quickly.',
        'Noor needed the reason, not the instructions.',
      ],
      words: [
        'I am the bottleneck I complain about. Noor gets the roadmap meeting, and I get to be curious about it afterwards.',
        'Delegation for me starts with saying which decision goes along. I will write that down each time.',
        'I will let one thing be done differently and see what happens.',
        'Less on my desk is not less of me.',
      ],
      notes: [
        'She went quiet when I asked what she would be without the busy calendar. Do not press; come back to it in spring.',
        'Ines asked me whether Amara copes. I said to ask Amara. Not to be passed on.',
        'I notice that I enjoy her reports too much; beware of keeping her where she is useful to me.',
        'Possible reason behind the last looks: the launch that failed under her predecessor.',
      ],
    },
    {
      theme: 'saying no',
      works: [
        'the enterprise wish list',
        'the second research round',
        'the partner integration',
        'the spring release',
      ],
      outcomes: [
        'One sentence with which I can refuse the enterprise wish list and stay friends with Sales.',
        'Choose what we will not do this quarter and say it aloud once.',
      ],
      obstacles: [
        'Every no is negotiated in the corridor until it is a maybe.',
        'Sales promises dates before anyone from product has been asked.',
        'She says yes in the room and works out the price at night.',
        'There is no written list of what was turned down, so each request comes back.',
      ],
      costs: [
        'The research round slipped for the second time.',
        'Her team no longer believes a priority when they hear one.',
      ],
      support: [
        'Practise the awkward conversation with me, twice, me playing Sales.',
        'Back the published list when somebody escalates past her.',
      ],
      strengths: [
        'Warm and direct at once, when she has slept.',
        'She can put a customer in the room with two sentences.',
      ],
      limits: [
        'Takes a disappointed face as proof of a mistake.',
        'Explains a no for so long that it sounds like an opening offer.',
      ],
      effects: [
        'Engineers plan around her yes as if it were weather.',
        'The loudest colleague gets the roadmap, not the best argument.',
      ],
      leverage: [
        'Bring the customer into the no: what we protect, and for whom.',
        'One page, published, does the refusing; her warmth can do the rest.',
      ],
      steps: [
        'Publish the list of what product will not do this quarter',
        'Answer the enterprise request with a no and one reason, in four lines',
        'Ask Bram what a late yes costs his team, and write down the number',
        'Book a standing half hour with Sales before dates are promised',
      ],
      coachSteps: ['Play the head of Sales in a rehearsal before the quarterly'],
      insights: [
        'A no that protects something is kinder than a yes that nobody can keep.',
        'The third sentence of my no is where it becomes a maybe.',
        'Delegation and saying no are the same muscle: choosing.',
      ],
      words: [
        'I will say no in two sentences and stop. What I protect is the spring release.',
        'People can be disappointed in me and still trust me. I saw that this week.',
        'My list of noes is public now, and the roof is still on.',
      ],
      notes: [
        'Her father is ill; she told me in confidence and has not told the team. Keep dates flexible until summer.',
        'Suspect that the head of Sales goes round her on purpose. Nothing to prove it, so nothing to say yet.',
        'She laughed for the first time in weeks, about the rehearsal. Do more of that.',
      ],
    },
    {
      theme: 'presenting to the board',
      works: [
        'the board paper on retention',
        'the three-year picture',
        'the budget for discovery',
        'the summer experiment',
      ],
      outcomes: [
        'Walk into the board with one message instead of nineteen slides.',
        'Rehearse the two questions that I hope nobody asks.',
        'Decide what I want the board to do, not only to know.',
        'Look back at the board meeting honestly, the good parts first.',
      ],
      obstacles: [
        'Prepares for every possible question, and so buries the one answer that matters.',
        'The paper is reviewed by six people and belongs to none of them.',
        'She reads the chair as hostile; he may only be brisk.',
      ],
      costs: [
        'Two weekends of slides that no one opened.',
        'The budget for discovery was postponed for want of a clear ask.',
      ],
      support: [
        'Sit in on the rehearsal and stop her at the first aside.',
        'An honest word afterwards about how it landed.',
      ],
      strengths: [
        'Tells a story that finance people repeat to each other.',
        'Stays calm under a rude question, more than she knows.',
      ],
      limits: [
        'Hides behind completeness when the stakes rise.',
        'Apologises for the number before showing it.',
      ],
      effects: [
        'The board remembers the detail and misses the decision.',
        'Her own team sees her as nervous, and worries with her.',
      ],
      leverage: [
        'Start with the story, and end with the ask; leave the rest in the annex.',
        'Delegation again: Noor holds the annex, she holds the room.',
      ],
      steps: [
        'Cut the board paper to two pages and one question',
        'Rehearse with Ines playing the chair',
        'Write the ask on a card, and say it first',
      ],
      coachSteps: ['Ask the chair what he listens for, and pass that on'],
      insights: [
        'The board does not want my homework; it wants my judgement.',
        'I was calm the moment I knew what I was asking for.',
        'Presenting to the board went well because I left things out.',
      ],
      words: [
        'One message, one ask, one card. The rest can stay in the annex with Noor.',
        'They asked the question I feared, and I answered it in a sentence.',
        'I enjoyed it. I did not expect to write that.',
      ],
      notes: [
        'The chair told me privately that she is on the list for director. Not mine to tell.',
        'She rehearsed with shaking hands and was superb. Tell her so, but not at the office.',
        'Check whether she sleeps the week before; last time she did not.',
      ],
    },
    {
      theme: 'the step to director',
      works: [
        'the director case',
        'the succession plan for product',
        'the new planning rhythm',
        'the merger of the two research teams',
      ],
      outcomes: [
        'See what the director role asks that I do not do yet.',
        'Decide whether I want the role, before I decide whether I can get it.',
        'A first version of the case, in my own words.',
        'Agree who runs product when I am not there for a month.',
      ],
      obstacles: [
        'Waits to be asked, in a company where people apply.',
        'Two directors have left because of the travel, and she has not asked about it.',
        'The research teams expect her to choose a side.',
      ],
      costs: [
        'Someone less ready has already put up a hand.',
        'Noor plans his own year around a decision that she has not made.',
      ],
      support: [
        'Introduce her to a director outside our building.',
        'Tell her which of my doubts are about her, and which about the role.',
      ],
      strengths: [
        'Has made herself unneeded in three meetings, and knows it.',
        'Delegation is now what her team praises her for.',
        'Holds a disagreement open until it is useful.',
      ],
      limits: ['Talks about the team when asked about herself.'],
      effects: [
        'The people who decide see a strong team and not who built it.',
        'She is tired at exactly the moments when others look.',
      ],
      leverage: [
        'The story she tells of customers can be told of her own path.',
        'Two years of handing over are the best evidence in the case.',
      ],
      steps: [
        'Write one page: what changed in product because of how I lead',
        'Have lunch with a director who left, and ask why',
        'Put Noor forward as deputy, with his consent',
        'Be away for two weeks without a laptop, and see what breaks',
      ],
      coachSteps: ['Write down what I would say for her, and show it to her first'],
      insights: [
        'What I am proudest of is what happens without me.',
        'Wanting it is allowed; I had skipped that step.',
        'Two years ago delegation was a technique for me. Now it is how I see the work.',
      ],
      words: [
        'I want it, and I can say why. The page is mine and it is short.',
        'Noor is ready. That is the best argument I have.',
        'I take away that I may ask. So I ask.',
      ],
      notes: [
        'If she goes for it I lose my easiest hour of the month. That is mine to deal with.',
        'The other candidate asked me to coach as well. I declined, and told neither.',
        'Her case is stronger than she sees; let her find the last paragraph alone.',
      ],
    },
  ],
} as const satisfies StoryWords;
