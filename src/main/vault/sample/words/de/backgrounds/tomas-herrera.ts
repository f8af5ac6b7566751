import type { InWords } from '#shared/words/language.ts';
import type { tomasHerrera as english } from '../../en/backgrounds/tomas-herrera.ts';

export const tomasHerrera: InWords<typeof english> = {
  profile: {
    expectations:
      'Ich: eine Zahl, auf die er wetten würde. Er: freie Hand, und samstags keine Anrufe.',
    logistics: 'Alle drei Wochen, montags um elf, oft von unterwegs.',
    communication: 'Am Telefon, kurz; was nur geschrieben steht, vergisst er.',
    frustrations: 'Preisrunden. Stillsitzen.',
    motivations: 'Kunden, Applaus, ein klares Ziel.',
    results: 'Prognose und Ergebnis im Vergleich, dazu die beiden Ausschreibungen.',
    relationship: 'Zuhören; Lucía wachsen lassen.',
  },
  goals: [
    {
      title: 'Wie weit die Prognose danebenliegt',
      measure: 'Prozent am Ende des Quartals',
      note: 'Zwölf. Er hat vier Aufträge ohne Folgetermin gestrichen.',
    },
  ],
  focus: [
    {
      title: 'Drei Fragen vor der ersten Antwort',
      notes: ['Vier Atemzüge am Telefon. Ich habe sie gehört.'],
    },
  ],
  feedback: [
    {
      situation:
        'Du hast der Klinikgruppe einen Termin zugesagt, bevor das Produktteam gefragt war.',
      impact: 'Amaras Team hat dafür eine Auslieferung verschoben.',
      input: 'Für ihn war es ein Wunsch, für die Klinik eine Zusage.',
      followUp: 'Keine Termine ohne das Produktteam; das sagt er Amara selbst.',
    },
  ],
  agenda: ['Lucías erster eigener Kunde'],
};
