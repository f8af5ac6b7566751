import type { InWords } from '#shared/words/language.ts';
import type { kofiMensah as english } from '../../en/backgrounds/kofi-mensah.ts';

export const kofiMensah: InWords<typeof english> = {
  profile: {
    expectations:
      'Vier Zeilen, an der Wand: am selben Tag ansprechen; eine Frage mitbringen; den Freitag freihalten; später lachen.',
    logistics: 'Alle zwei Wochen, mittwochs um halb zwei, auf dem Dach, wenn es trocken ist.',
    communication: 'Chat für Kleinigkeiten, nie für Feedback.',
    frustrations: 'Meetings ohne Pause dazwischen. Die eigenen Witze, wenn es ernst wird.',
    motivations: 'Etwas, das im Haus noch niemand gelöst hat; ein Diagramm erklären.',
    results:
      'Der nächtliche Datenlauf, das Modell zur Abwanderung, und was das Team ohne ihn schafft.',
    relationship: 'Vom Kollegen zum Teamleiter; genaues Lob.',
  },
  goals: [
    {
      title: 'Harte Nüsse, die andere knacken',
      measure: 'von zehn',
      note: 'Mira hat sich die beste genommen und um keinen Tipp gebeten.',
    },
  ],
  focus: [
    {
      title: 'Lobt einmal am Tag mit einem genauen Satz',
      notes: ['Seit vierzehn Tagen kein „super“.'],
    },
  ],
  feedback: [
    {
      situation:
        'Du hast den Bericht an den Vorstand Mira überlassen, mit zwei Proben, und bist in den Zug gestiegen.',
      impact: 'Es war der beste Bericht bisher, und sie weiß es.',
      input: 'Bis zum ersten Halt hatte er die Folien unter dem Tisch offen.',
      followUp: 'Das Budget geht bis Ende des Monats an die beiden aus der Analyse.',
    },
    {
      situation: 'Meine Rolle kam per E-Mail, dabei hattest du die Monatsrunde versprochen.',
      impact: 'Zwei Leute haben es aus der Lohnabrechnung erfahren.',
      input: 'Ich habe es aufgeschoben, weil es unangenehm war.',
      followUp: 'Ich sage es in der Monatsrunde, samt dem, was ich versäumt habe.',
    },
  ],
  agenda: [
    'Die zweite Woche des Monats frei: was alles passieren könnte',
    'Zehn Minuten für Mira bei Mei-Ling',
  ],
  reflections: ['Zu viele Tipps, zu wenige Fragen. Er hatte die Antwort längst.'],
};
