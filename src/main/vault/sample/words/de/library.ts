import type { InWords } from '#shared/words/language.ts';
import type { library as english } from '../en/library.ts';

/** What the made-up coach keeps once for everybody. */
export const library: InWords<typeof english> = {
  values: {
    promises: 'Versprechen halten oder früh zurücknehmen',
    candour: 'Offenheit vor Bequemlichkeit',
    better: 'Besser hinterlassen als vorgefunden',
    asked: 'Wer gefragt ist, entscheidet',
    praise: 'Lob vor allen, Kritik unter vier Augen',
    lower: 'Bis Jahresende fällt die Hälfte aller Entscheidungen eine Ebene tiefer',
    absence: 'Jedes Team kommt zwei Wochen ohne seine Leitung aus',
  },
  questions: [
    'Wem gehört das, von heute in einem Jahr aus gesehen?',
    'Was würdest du tun, wenn niemand enttäuscht sein könnte?',
    'Welchen Satz sage ich jetzt hoffentlich nicht?',
    'Womit hast du heute jemandem den Tag leichter gemacht?',
  ],
  tools: [
    {
      title: 'Stufen der Delegation',
      lead: 'Sag beim Übergeben, wie viel von der Entscheidung mitgeht.',
      points: [
        'Finde es heraus und sag mir, was du gefunden hast.',
        'Schlag vor, was zu tun ist; ich entscheide.',
        'Entscheide und sag es mir, bevor du handelst.',
        'Entscheide und handle; sag es mir danach.',
        'Es gehört dir. Ich muss nichts davon hören.',
      ],
    },
    {
      title: 'Situation, Wirkung, Sicht, Verabredung',
      lead: 'Feedback auf einer Karte, in zehn Minuten, persönlich gesagt.',
      points: [
        'Situation: wann und wo, so wie eine Kamera es gesehen hätte.',
        'Wirkung: was es ausgelöst hat, in der Arbeit und bei Menschen.',
        'Sicht: Wie sieht es die andere Seite? Dann warten.',
        'Verabredung: eine Sache, der beide zustimmen, mit Datum.',
      ],
    },
  ],
  walk: {
    name: 'Ein Spaziergang von dreißig Minuten',
    label: 'Zurücklassen',
    question: 'Was möchtest du auf diesem Spaziergang zurücklassen?',
  },
};
