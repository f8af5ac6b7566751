import type { InWords } from '#shared/words/language.ts';
import type { owenPritchard as english } from '../../en/backgrounds/owen-pritchard.ts';

export const owenPritchard: InWords<typeof english> = {
  profile: {
    expectations: 'Ich: keine Folien. Er: kein Theater, und dass ich mitgehe.',
    logistics: 'Alle drei Wochen, donnerstags um acht, durch die Halle.',
    communication: 'Von Angesicht zu Angesicht. Ein Brief, wenn es wichtig ist.',
    frustrations: 'Folien. Zahlen, die zu gut aussehen.',
    motivations: 'Eine Arbeit, ordentlich gemacht, von Hand; die Lehrlinge.',
    results: 'Beinahe-Unfälle, die gemeldet werden; was Sian entscheidet.',
    relationship: 'Die Übergabe des Werks.',
  },
  goals: [
    {
      title: 'Beinahe-Unfälle, die gemeldet werden',
      measure: 'im Monat',
      note: 'Dreizehn. Er hat sich bei jedem mit Namen bedankt.',
    },
    {
      title: 'Entscheidungen von Sian, von denen er erst hinterher hört',
      measure: 'von zehn',
      note: 'Sechs. Zwei davon hat er von der Galerie aus gesehen und ist nach Hause gegangen.',
    },
  ],
  focus: [
    {
      title: 'Fragt auf der Morgenrunde, statt anzuweisen',
      notes: ['Neun Fragen, ein Befehl. Beim Befehl ging es um einen Helm.'],
    },
  ],
  feedback: [
    {
      situation: 'Am Montag hast du drei Männer zu Sian zurückgeschickt, vor aller Augen.',
      impact: 'Ab Mittag kam niemand mehr zu dir ins Büro herauf.',
      input: 'Es sei sehr still da oben, hat er gesagt.',
      followUp: 'Die Zeichnungsbefugnis ändert sich noch diesen Monat; ich sorge dafür.',
    },
  ],
  agenda: ['Das Übergabebuch: wer es liest'],
};
