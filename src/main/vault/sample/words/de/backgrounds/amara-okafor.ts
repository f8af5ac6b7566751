import type { InWords } from '#shared/words/language.ts';
import type { amaraOkafor as english } from '../../en/backgrounds/amara-okafor.ts';

export const amaraOkafor: InWords<typeof english> = {
  profile: {
    expectations:
      'Ich: keine Überraschungen vor anderen, und ein ehrliches Wort noch am selben Tag. Sie: Zeit zum Nachdenken, bevor sie antwortet, und dass hier bleibt, was sie sagt.',
    logistics:
      'Alle drei Wochen, dienstags um halb zehn, eine Stunde; am Kanal, wenn es trocken ist.',
    communication: 'Kurze Texte, keine Sprachnachrichten. Kritik persönlich und früh am Tag.',
    frustrations:
      'Folien, die niemand liest. Entscheidungen, die auf dem Flur noch einmal getroffen werden.',
    motivations: 'Anderen etwas beibringen, Kunden, und nach ihrer Meinung gefragt werden.',
    results: 'Die drei Wetten der Roadmap, und wie viele Entscheidungen ohne sie fallen.',
    relationship: 'Der Schritt zur Direktorin; was sie loslassen muss, um ihn gehen zu können.',
  },
  goals: [
    {
      title: 'Entscheidungen, die das Team ohne mich trifft',
      measure: 'Entscheidungen im Monat',
      note: 'Zwei davon hätte ich anders getroffen, und ich habe nichts gesagt.',
    },
    {
      title: 'Zwei Wochen weg, ohne Laptop',
      measure: 'Arbeitstage am Stück',
      note: 'Noor hat elf Dinge entschieden. Das Meer war kalt.',
    },
  ],
  focus: [
    {
      title: 'Lässt andere zu Ende kommen, bevor sie eingreift',
      notes: [
        'Hat in der Abnahmerunde bis zehn gezählt, man konnte es sehen.',
        'Noor hat das Meeting beendet; sie hat mitgeschrieben.',
      ],
    },
    {
      title: 'Sagt in zwei Sätzen Nein',
      notes: ['Drei Sätze, der dritte kürzer als sonst.'],
    },
    {
      title: 'Sagt beim Vortragen zuerst, worum sie bittet',
      notes: ['Der Vorstand hat in zehn Minuten entschieden.'],
    },
  ],
  assessments: [
    {
      behaviour: 'Ich beantworte alles, und zwar schnell.',
      seen_by_others: 'Zuverlässig, beschäftigt, etwas ungeduldig.',
      drives: 'Dass die Dinge gut gemacht werden.',
      gives_energy: 'Kunden, Whiteboards.',
      drains_energy: 'Abnahmerunden, Statusberichte, Folien am Sonntag.',
      develop: 'Entscheidungen abgeben, nicht Aufgaben.',
    },
    {
      behaviour: 'Liest jeden Entwurf und schreibt ihn um.',
      seen_by_others: 'Brillant, und im Weg.',
      drives: 'Qualität.',
      gives_energy: 'Etwas erklären.',
      drains_energy: 'Zweimal dasselbe gefragt werden.',
      develop: 'Uns den letzten Blick zutrauen.',
    },
    {
      behaviour: 'Ich frage, wessen Sache es ist, und warte meistens die Antwort ab.',
      seen_by_others: 'Neugierig. Immer noch schnell.',
      drives: 'Dass andere die Dinge gut machen.',
      gives_energy: 'Anderen etwas beibringen; Vormittage ohne Termine.',
      drains_energy: 'Die Portfolio-Runde, viel weniger als früher.',
      develop: 'Für das ganze Haus sprechen, nicht nur für das Produkt.',
    },
    {
      behaviour: 'Verlässt den Raum, wenn das Meeting meins ist.',
      seen_by_others: 'Ihre Fragen werden zitiert.',
      drives: 'Zu erleben, dass jemand vor ihr darauf kommt.',
      gives_energy: 'Wenn wir ihr widersprechen und recht haben.',
      drains_energy: 'Beschwerden an der Liste der Absagen vorbei.',
      develop: 'Uns früher sagen, was ihr Sorgen macht.',
    },
  ],
  feedback: [
    {
      situation: 'Im Roadmap-Meeting hast du eine Frage beantwortet, die an Noor gerichtet war.',
      impact: 'Er hat sich zurückgelehnt und bis zum Schluss nichts mehr gesagt.',
      input: 'Sie hatte es nicht bemerkt; sie wollte ihm die Zahlen ersparen.',
      followUp: 'Nächstes Mal zählt sie bis zehn und sagt „Noor?“.',
    },
    {
      situation: 'Letztes Mal habe ich unseren Spaziergang noch am selben Morgen verschoben.',
      impact: 'Sie hatte sich am Vorabend vorbereitet und kam sich vor wie etwas, das warten kann.',
      input: 'Ich dachte, ich verschiebe einen Termin; verschoben habe ich sie.',
      followUp: 'Ich verschiebe Gespräche spätestens am Tag davor, oder gar nicht.',
    },
  ],
  agenda: [
    'Die Forschungsteams: Wer entscheidet, wenn sie sich nicht einig sind?',
    'Was ich dem Team über die Rolle der Direktorin sage, und wann',
    'Die Portfolio-Runde ohne sie',
  ],
  reflections: [
    'Zweimal habe ich meine eigene Frage beantwortet. Den zweiten Atemzug abwarten.',
    'Gut: Ich habe gefragt, wessen Sache es ist, und dann war ich still.',
  ],
  focusChange:
    'Die Markteinführung, die sich heute Morgen verschoben hat, und was sie dem Team mittags sagt',
};
