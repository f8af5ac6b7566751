import type { InWords } from '#shared/words/language.ts';
import type { leilaHaddad as english } from '../../en/backgrounds/leila-haddad.ts';

export const leilaHaddad: InWords<typeof english> = {
  profile: {
    expectations:
      'Ich: dass vier Tage vier Tage sind. Sie: erst die Arbeit, dann das Baby, in dieser Reihenfolge, in diesem Raum.',
    logistics: 'Alle zwei Wochen, dienstags, eine halbe Stunde; nie nach drei.',
    communication: 'Kurze Nachrichten; sie antwortet mittags.',
    frustrations: 'Späte Meetings. Geschont werden.',
    motivations: 'Eine Schlagzeile, die sitzt.',
    results: 'Die Frühlingskampagne; was wieder ihr gehört und was bei Sven bleibt.',
    relationship: 'Was sie als Nächstes will.',
  },
  cleanSlate:
    'Du bist an deinen Schreibtisch zurückgekommen und hast von mir kein Wort gehört. Ich hätte mich in der ersten Woche mit dir zusammensetzen sollen. Es tut mir leid; fangen wir an.',
  goals: [
    {
      title: 'Wochen mit vier Tagen statt fünf',
      measure: 'in Folge',
      note: 'Sie will ein anderes Ziel: drei gute Tage und einen zum Denken.',
    },
  ],
  focus: [
    {
      title: 'Sagt Nein mit einem Grund und einem Lächeln',
      notes: ['Sven hat es bemerkt und um Nachhilfe gebeten.'],
    },
  ],
  feedback: [],
  agenda: [],
};
