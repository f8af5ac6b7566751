import type { InWords } from '#shared/words/language.ts';
import type { hannahGoldberg as english } from '../../en/backgrounds/hannah-goldberg.ts';

export const hannahGoldberg: InWords<typeof english> = {
  profile: {
    expectations:
      'Ich: dass sie mir sagt, was ich nicht hören will. Sie: keine Namen, die nicht nötig sind.',
    logistics: 'Alle zwei Wochen, donnerstags um Viertel nach zehn, außer Haus.',
    communication: 'Langsam. Sie denkt beim Reden.',
    frustrations: 'Die Überbringerin zu sein. Tage im Großraumbüro.',
    motivations: 'Ein Gespräch, das anders endet, als es begonnen hat.',
    results: 'Drei offene Gespräche im Quartal; die Umfrage.',
    relationship: 'Was sie selbst braucht, laut gesagt.',
  },
  goals: [
    {
      title: 'Schwierige Gespräche binnen einer Woche nach dem Anlass',
      measure: 'von zehn',
      note: 'Der Leiter der Rechtsabteilung hat ihr gedankt. Hinterher hat sie geweint und war froh.',
    },
  ],
  focus: [{ title: 'Sagt im ersten Satz, was sie braucht', notes: ['Im zweiten. Fast.'] }],
  feedback: [
    {
      situation:
        'Im Gespräch mit dem Leiter der Rechtsabteilung hast du sechs Stimmen zu Wort kommen lassen und keinen Namen genannt.',
      impact: 'Er konnte es hören, ohne einen Schuldigen zu suchen.',
      input: 'Sie hatte es in der Bibliothek laut geprobt.',
      followUp: 'Sie schreibt sich die drei Sätze für das nächste Gespräch auf.',
    },
  ],
  agenda: ['Ruth: was sich seither geändert hat'],
};
