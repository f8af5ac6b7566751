import type { InWords } from '#shared/words/language.ts';
import type { freyaLindqvist as english } from '../../en/backgrounds/freya-lindqvist.ts';

export const freyaLindqvist: InWords<typeof english> = {
  profile: {
    expectations:
      'Ich: dass ein Termin ein Termin ist. Sie: Lob für die Arbeit, nie für das Tempo.',
    logistics: 'Alle drei Wochen am Dienstagnachmittag, eine Stunde, möglichst draußen.',
    communication: 'Erst zeigen, dann reden. Nicht im Großraumbüro.',
    frustrations: 'Noch eine Runde. Kommentare ohne Namen.',
    motivations: 'Zeichnen von Hand, zwei Tage ohne Meetings.',
    results: 'Das Designsystem, und was zum Termin abgegeben ist.',
    relationship: 'Mit ihrer Arbeit gesehen werden.',
  },
  goals: [
    {
      title: 'Zum Termin abgegebene Arbeiten',
      measure: 'von zehn',
      note: 'Sechs von zehn, und niemand hat gemerkt, was fehlte.',
    },
  ],
  focus: [
    {
      title: 'Sagt, was fertig heißt, bevor sie anfängt',
      notes: ['Drei Zeilen oben auf dem Auftrag, mit Bleistift.'],
    },
  ],
  feedback: [],
  agenda: [],
};
