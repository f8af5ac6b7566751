import type { StoryWords } from '../../shape.ts';

/** Coming back from leave, and choosing what to want. */
export const leilaHaddad = {
  role: 'Marketing Manager',
  places: ['Video call', 'The park bench', 'The small kitchen'],
  peers: ['Sven', 'Pelle', 'Tomás'],
  energy: [
    'A headline that sits.',
    'Half an hour alone before the day-care run.',
    'Being spoken to about work, not about the baby.',
    'Late meetings cost her the evening.',
  ],
  chapters: [
    {
      theme: 'coming back',
      works: ['the return plan', 'the spring campaign', 'the handover from Sven', 'the newsletter'],
      outcomes: [
        'Arrive, before I deliver.',
        'Find out what is mine again and what stays with Sven.',
        'A week that works on four days.',
      ],
      obstacles: [
        'Half her work moved to Sven, and nobody said for how long.',
        'Meetings at five, as if nothing had changed.',
        'She wants to prove that she was never away.',
      ],
      costs: ['Four days of pay and five of work.', 'Sven and she both prepare the same campaign.'],
      support: ['Move the team meeting to ten.', 'Say out loud what is hers.'],
      strengths: [
        'Sees within a minute what matters.',
        'Writes a line that others need a page for.',
      ],
      limits: ['Says "no problem" before she has looked.', 'Apologises for leaving on time.'],
      effects: [
        'People stop asking, and simply assume.',
        'Sven feels pushed out and does not say so.',
      ],
      leverage: [
        'One line about her week, as clear as a headline.',
        'Use the fresh eye of someone who was away.',
      ],
      steps: [
        'Agree with Sven, in writing, who does what until summer',
        'Write the line about my week, and put it under each e-mail',
        'Leave at four without explaining, for ten days',
        'Name two things that I saw with fresh eyes',
      ],
      coachSteps: ['Move the team meeting to ten'],
      insights: [
        'I was trying to have never been away.',
        'Sven was relieved to be asked.',
        'Leaving on time needs no reason.',
      ],
      words: [
        'Four days are four days. The line stands under my e-mails.',
        'Sven keeps the newsletter, and loves it. I keep the spring.',
        'I arrived today. It took seven weeks.',
      ],
      notes: [
        'Nights are hard; she asked me not to mention it to anyone. If the low mood lasts, her doctor or midwife.',
        'Someone in the corridor called four days "a hobby". I shall speak to him.',
        'I nearly told her about my own return. It would have been about me.',
      ],
    },
    {
      theme: 'saying no with a smile',
      works: ['the agency pitch', 'the trade fair films', 'the brand rules', 'the autumn campaign'],
      outcomes: [
        'Say no to the films before the smile says yes.',
        'Choose three campaigns out of seven.',
        'Hear what my stomach says in time.',
      ],
      obstacles: [
        'Her no is so charming that it is heard as a yes.',
        'Tomás brings cake along with each request.',
        'Seven campaigns, all called small.',
      ],
      costs: [
        'Films that nobody watched ate the budget for the autumn.',
        'Two evenings a week, again.',
      ],
      support: ['Stop her when the smile comes before the sentence.', 'Stand by the three.'],
      strengths: ['Wins people in a minute.', 'Keeps a promise, even a silly one.'],
      limits: [
        'Hears the wish and forgets the calendar.',
        'Would rather be late than be thought difficult.',
      ],
      effects: ['Colleagues believe that she has time.', 'The team works on the loudest of seven.'],
      leverage: ['Write the no as a headline: five words.', 'Be charming about the three.'],
      steps: [
        'Send Tomás a no of five words, and keep the cake',
        'Announce the three campaigns, and bury four',
        'Wait one night before each yes, for three weeks',
        'Ask Pelle what a late brief does to him',
      ],
      coachSteps: ['Repeat the three whenever a fourth is mentioned'],
      insights: [
        'My smile signs contracts.',
        'Saying no in five words left the charm for the rest.',
        'A night later, half the requests had gone.',
      ],
      words: [
        '"Not this year. Cake welcome." He laughed, and it held.',
        'Three. I can count them on a hand that is free again.',
        'One night before each yes. I sleep better, too.',
      ],
      notes: [
        'Her partner lost his job; the fifth day may come back for the money. She decides.',
        'Charm works on me as well: she was late twice, and I let it pass.',
        'Somebody senior makes remarks about her hours. Told her of the proper place to report it; I support her if she does.',
      ],
    },
    {
      theme: 'what next',
      works: [
        'the lead role for brand',
        'the portfolio',
        'the course in strategy',
        'the shared position with Sven',
      ],
      outcomes: [
        'Say what I want in three years, with no "realistically".',
        'See whether the lead role can be shared with Sven.',
        'Decide about the course this week.',
      ],
      obstacles: [
        'The lead role was always done by one person, in six days.',
        'She waits for a good year, and there is none.',
        'Delegation at home is harder than at work.',
      ],
      costs: [
        'Two vacancies passed while she thought.',
        'Her ideas for the brand are carried out by others.',
      ],
      support: [
        'Ask who has shared a role in this house before.',
        'Strike "realistically" from her sentences.',
      ],
      strengths: [
        'A team that follows her out of joy.',
        'Strategy, once it is allowed to be called that.',
      ],
      limits: ['Plans for the worst week of the year.', 'Asks for less, in advance.'],
      effects: ['She is offered less, consequently.', 'Sven dares only what she dares.'],
      leverage: ['A headline for her own path.', 'Two people, one line: they write well together.'],
      steps: [
        'Write the headline for the year after next',
        'Draft the shared role with Sven, two pages',
        'Register for the course',
        'Ask two people who share a role how it really is',
      ],
      coachSteps: ['Find a pair that shares a lead role'],
      insights: [
        'I negotiated with myself before anyone else had the chance.',
        'A shared role is a form of delegation that both sign.',
        'There will be no good year. There is this one.',
      ],
      words: [
        'Head of brand, half of it, with Sven. That is the headline.',
        'I registered. It took four minutes and a year.',
        'No more "realistically".',
      ],
      notes: [
        'Management is split on shared roles; I argue for it elsewhere, without her name.',
        'She cancelled the next date for the day-care closing week. Write to her on Monday.',
        'She asked for more today, for the first time. I nearly applauded.',
      ],
    },
  ],
} as const satisfies StoryWords;
