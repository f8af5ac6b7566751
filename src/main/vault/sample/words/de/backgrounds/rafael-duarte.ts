import type { InWords } from '#shared/words/language.ts';
import type { rafaelDuarte as english } from '../../en/backgrounds/rafael-duarte.ts';

export const rafaelDuarte: InWords<typeof english> = {
  profile: {
    expectations:
      'Ich: dass er einen Menschen fragt, bevor er zehn Seiten schreibt. Er: keine Gremien meinetwegen.',
    logistics: 'Alle drei Wochen, freitags um halb elf.',
    communication: 'Lange Briefe, kurze Gespräche.',
    frustrations: 'Gelobt zu werden, ohne dass jemand folgt.',
    motivations: 'Code löschen; zwei Stunden mit einem neugierigen Menschen.',
    results: 'Teams, die das Ereignisformat aus freien Stücken übernommen haben.',
    relationship: 'Einfluss ohne Weisungsbefugnis.',
  },
  goals: [
    {
      title: 'Teams, die das eine Ereignisformat nutzen',
      measure: 'Teams',
      note: 'Kofis Team hat danach gefragt. Angeboten hatte er es nicht.',
    },
  ],
  focus: [
    {
      title: 'Fragt, bevor er etwas vorschlägt',
      notes: ['Eine Seite, vier Fragen, keine Antwort darin.'],
    },
  ],
  feedback: [],
  agenda: ['Der Architektenkreis: lassen oder leiten?'],
};
