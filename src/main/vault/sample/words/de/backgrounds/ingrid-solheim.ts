import type { InWords } from '#shared/words/language.ts';
import type { ingridSolheim as english } from '../../en/backgrounds/ingrid-solheim.ts';

export const ingridSolheim: InWords<typeof english> = {
  profile: {
    expectations:
      'Ich: dass sie mir Bescheid sagt, bevor sie selbst eine Lücke füllt. Sie: dass ich es nicht für sie löse.',
    logistics: 'Alle drei Wochen, montags um neun, Tisch am Fenster. Stricken erlaubt.',
    communication: 'Herzlich, mündlich. Schlechte Nachrichten am Vormittag.',
    frustrations: 'Eine volle Warteschlange um vier. Wenn man sie das Herz der Firma nennt.',
    motivations: 'Kunden, die zurückschreiben.',
    results: 'Die Warteschlange um sechs Uhr abends; Lücken im Dienstplan, die sie selbst füllt.',
    relationship: 'Grenzen, für ihr Team und für sich selbst.',
  },
  goals: [
    {
      title: 'Schichten, die ich selbst übernehme',
      measure: 'im Monat',
      note: 'Zwei. Die eine war Freundlichkeit, sagt sie, die andere Gewohnheit.',
    },
  ],
  focus: [
    {
      title: 'Lässt eine Lücke Lücke sein',
      notes: ['Die Spätschicht lief zu viert. Gestorben ist niemand.'],
    },
  ],
  feedback: [
    {
      situation: 'Du hast mir gesagt, oben kenne man die Zahlen. Man kannte sie nicht.',
      impact: 'Da stand ich, mit einem Kuchen und ohne Antwort.',
      input: 'Ich hatte sie geschickt und mich nicht vergewissert.',
      followUp: 'In die nächste Runde nehme ich sie mit.',
    },
  ],
  agenda: ['Ein Tag in der Woche ohne Warteschlange'],
  boundary:
    'Seit dem Frühjahr vier Stunden Schlaf pro Nacht, und Weinen im Auto. Das gehört nicht ins Coaching. Ich habe es ihr gesagt und ihr die Nummer der Betriebsärztin gegeben; sie hat noch in meinem Beisein angerufen.',
};
