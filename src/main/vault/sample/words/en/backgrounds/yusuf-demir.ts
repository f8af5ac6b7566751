import type { BackgroundWords } from '../../shape.ts';

export const yusufDemir = {
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
    { title: 'Calls to Yusuf at night', measure: 'a month', note: 'Four, two of them from habit.' },
  ],
  focus: [
    { title: 'Asks for help while it is small', notes: ['Asked Greta, in front of the shift.'] },
  ],
  assessments: [
    {
      behaviour: 'I run.',
      seen_by_others: 'As the fire brigade.',
      drives: 'That the lorries leave.',
      gives_energy: 'The first hour.',
      drains_energy: 'The telephone at night.',
      develop: 'Sleeping.',
    },
    {
      behaviour: 'I walk.',
      seen_by_others: 'Calmer. Greta says so.',
      drives: 'That they leave without me.',
      gives_energy: 'Sunday breakfast.',
      drains_energy: 'Forms, as ever.',
      develop: 'Saying it before I am tired.',
    },
  ],
  feedback: [
    {
      situation: 'You answered the carrier in my place while I was on the ladder.',
      impact: 'Mr Bakker now rings you.',
      input: 'I wanted to help. I took his customer.',
      followUp: 'I send Mr Bakker back to him, today.',
    },
  ],
  agenda: ['Greta leads the peak: what she needs'],
} as const satisfies BackgroundWords;
