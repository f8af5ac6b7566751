import type { InWords } from '#shared/words/language.ts';
import type { danielWeiss as english } from '../../en/backgrounds/daniel-weiss.ts';

export const danielWeiss: InWords<typeof english> = {
  profile: {
    expectations:
      'Ich: dass ich von einem Konflikt höre, bevor er ein Vorfall ist. Er: klare Regeln, einmal ausgefochten.',
    logistics: 'Alle drei Wochen, donnerstags um zwei, eine Dreiviertelstunde. Niemals nach fünf.',
    communication: 'Erst schriftlich, dann reden. Die Zahlen will er vor dem Termin haben.',
    frustrations:
      'Meetings, die eine Seite hätten sein können. Ohne Begründung überstimmt zu werden.',
    motivations: 'Schwere Probleme in kleiner Gruppe; Systeme, die nachts Ruhe geben.',
    results:
      'Ausfälle, die sich wiederholen, der Umzug auf eine Plattform und der Bereitschaftsplan.',
    relationship: 'Konflikte früh benennen; nach oben so klar reden wie nach unten.',
  },
  goals: [
    {
      title: 'Ausfälle, deren Ursache wir schon kannten',
      measure: 'im Quartal',
      note: 'Der letzte dieser Art ging auf unser Konto; die Rückschau sagt es in der ersten Zeile.',
    },
  ],
  focus: [
    {
      title: 'Benennt einen Konflikt binnen einer Woche',
      notes: [
        'Hat es Corin noch am selben Tag gesagt. Kaffee, keine Tagesordnung.',
        'Hat ihn in der Runde angesprochen, ganz ohne Sündenregister.',
      ],
    },
    {
      title: 'Beginnt jede Rückschau mit dem eigenen Anteil',
      notes: ['Sunita hat es in der Woche darauf genauso gemacht.'],
    },
  ],
  assessments: [
    {
      behaviour: 'Fair, streng, etwas schweigsam.',
      seen_by_others: 'Als der, der Nein sagt.',
      drives: 'Ordnung.',
      gives_energy: 'Stille Vormittage.',
      drains_energy: 'Corin.',
      develop: 'Weiß ich nicht.',
    },
    {
      behaviour: 'Ich sage die Dinge, solange sie klein sind.',
      seen_by_others: 'Immer noch streng, aber auf ihrer Seite.',
      drives: 'Dass alle eine ruhige Nacht haben.',
      gives_energy: 'Gemeinsam eine Lösung finden, ausgerechnet mit Corin.',
      drains_energy: 'Budgetrunden.',
      develop: 'Die neuen Teamleiter auch einmal vor allen danebenliegen lassen.',
    },
  ],
  feedback: [
    {
      situation:
        'In der Rückschau am Dienstag hast du deine Liste vorgelesen, Punkt für Punkt mit Datum.',
      impact: 'Corins Leute haben nichts mehr gesagt, und zwei sind früher gegangen.',
      input: 'Er wollte genau sein. Er sieht, dass es eine Anklage war.',
      followUp: 'Die nächste Rückschau beginnt mit dem, was wir selbst übersehen haben.',
    },
  ],
  agenda: ['Die zweite Werkzeugkette: ein Datum zum Abschalten', 'Dank für die große Runde'],
};
