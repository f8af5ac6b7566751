import type { InWords } from '#shared/words/language.ts';
import type { meilingChen as english } from '../../en/backgrounds/meiling-chen.ts';

export const meilingChen: InWords<typeof english> = {
  profile: {
    expectations:
      'Ich: zu jeder Zahl eine Meinung. Sie: vor dem Vorstand keine Fragen, die wir nicht hier schon hatten.',
    logistics: 'Alle drei Wochen, mittwochs um halb neun, eine Stunde, bevor sich die Etage füllt.',
    communication: 'Genau, schriftlich, einen Tag vorher. Lob bitte leise.',
    frustrations: 'Geschönte Zahlen. Unterbrochen werden, und niemand nimmt den Faden wieder auf.',
    motivations: 'Die eine Zahl, die alle anderen erklärt; Lotte, die ihr widerspricht.',
    results: 'Der Abschluss, die Prognose mit ihrer Spanne, die Kreditlinie.',
    relationship: 'Eine Stimme am Tisch, die ihr gehört und nicht den Zahlen.',
  },
  goals: [
    {
      title: 'Tage, die der Abschluss dauert',
      measure: 'Arbeitstage',
      note: 'Sechs, unter Lottes Leitung, und ein freier Freitag.',
    },
  ],
  focus: [
    {
      title: 'Meldet sich in den ersten fünf Minuten zu Wort',
      notes: ['Eine Pause, dann die Meinung, dann die Zahl.'],
    },
  ],
  feedback: [
    {
      situation: 'Du hast dem Vorstand die Spanne gezeigt, das untere Ende zuerst.',
      impact: 'Herr Aldous hat zum ersten Mal gefragt, was er entscheiden soll.',
      input: 'Ihr schlug das Herz bis zum Hals. Sie würde es wieder tun.',
      followUp: 'Nächstes Quartal dasselbe noch einmal, eine Seite kürzer.',
    },
  ],
  agenda: ['Lotte und die Finanzakademie'],
};
