import type { Background } from '../background.ts';

export const yusufDemir: Background = {
  profile: {
    expectations: 'I: that he sleeps. He: that I come to the yard, and not he to the tower.',
    logistics: 'Every three weeks, Friday at a quarter to eight, walking.',
    communication: 'In person. Short. No forms.',
    frustrations: 'Calls at three in the morning that were not needed.',
    motivations: 'The first hour, when everything rolls.',
    results: 'Damaged goods, the rota, the carrier.',
    relationship: 'Asking for help before it burns.',
  },
  cleanSlate:
    'I ran this yard’s meetings for two years and never once sat down with you alone. That was wrong, and I am sorry. We begin again today.',
  goals: [
    {
      title: 'Calls to Yusuf at night',
      measure: 'a month',
      from: 14,
      to: 2,
      status: 'open',
      dueInDays: 30,
      ready: [3, 3],
      values: [14, 12, 13, 9, 7, 5, 4],
      note: 'Four, two of them from habit.',
    },
  ],
  focus: [
    {
      title: 'Asks for help while it is small',
      effect: 5,
      effort: 4,
      active: true,
      ready: [1, 2],
      ratings: [1, 2, 3, 3, 5, 6],
      notes: ['Asked Greta, in front of the shift.'],
    },
  ],
  assessments: [
    {
      monthsAgo: 13,
      rater: 'self',
      answers: {
        behaviour: ['I run.', 2],
        seen_by_others: ['As the fire brigade.', 3],
        drives: ['That the lorries leave.', 4],
        gives_energy: ['The first hour.', 3],
        drains_energy: ['The telephone at night.', 1],
        develop: ['Sleeping.', 2],
      },
    },
    {
      monthsAgo: 1,
      rater: 'self',
      answers: {
        behaviour: ['I walk.', 4],
        seen_by_others: ['Calmer. Greta says so.', 4],
        drives: ['That they leave without me.', 4],
        gives_energy: ['Sunday breakfast.', 5],
        drains_energy: ['Forms, as ever.', 3],
        develop: ['Saying it before I am tired.', 3],
      },
    },
  ],
  feedback: [
    {
      direction: 'received',
      value: 'asked',
      situation: 'You answered the carrier in my place while I was on the ladder.',
      impact: 'Mr Bakker now rings you.',
      input: 'I wanted to help. I took his customer.',
      followUp: 'I send Mr Bakker back to him, today.',
    },
  ],
  lives: ['asked', 'lower'],
  agenda: [
    {
      raisedBy: 'member',

      text: 'Greta leads the peak: what she needs',
      shared: true,
    },
  ],
};
