import type { search as en } from '../en/search.ts';
import type { InWords } from '../language.ts';

export const search: InWords<typeof en> = {
  title: 'Suche',
  label: 'Alle Gespräche durchsuchen',
  placeholder: 'Ein Wort, ein Name, der Anfang einer Wortfolge',
  clear: 'Suche leeren',
  keys: { move: 'bewegen', open: 'öffnen', clear: 'leeren', back: 'zurück' },
  emptyTitle: 'Alles, was Sie geschrieben haben, zur Hand',
  empty:
    'Antworten, Schritte, Erkenntnisse und Ihre eigenen Notizen, von allen Personen und aus allen Gesprächen. Nichts davon verlässt diesen Laptop.',
  noneTitle: 'Nichts gefunden',
  none: 'Versuchen Sie weniger Wörter oder nur den Anfang eines Wortes.',
  failedTitle: 'Die Suche hat nicht geklappt',
  tryAgain: 'Noch einmal versuchen',
  searching: 'Wird gesucht',
  found: (hits, sessions) =>
    `${hits === 1 ? '1 Stelle' : `${hits} Stellen`} in ${sessions === 1 ? '1 Gespräch' : `${sessions} Gesprächen`}`,
  results: 'Treffer',
  kind: {
    prompt: 'Antwort',
    action: 'Schritt',
    insight: 'Erkenntnis',
    feedback: 'Feedback',
    acknowledgement: 'Anerkennung',
    question: 'Frage',
    tool: 'Werkzeug',
    boundary: 'Grenznotiz',
    attachment: 'Datei',
    note: 'Nur für Sie',
  },
  side: { what: 'Was', how: 'Wie', both: 'Was und Wie' },
  shared: 'Geteilt',

  problem: {
    unknown_filter: (typed) =>
      `„${typed}“ bleibt außer Acht: Diesen Filter gibt es nicht. In Anführungszeichen wird danach gesucht, wie es dasteht.`,
    unknown_value: (typed) =>
      `„${typed}“ bleibt außer Acht: Dieser Filter hat keinen solchen Wert.`,
    unreadable_date: (typed) =>
      `„${typed}“ bleibt außer Acht: Das Datum ließ sich nicht lesen. Versuchen Sie 2026-03-01, März 2026 oder letzter Frühling.`,
    empty_filter: (typed) => `„${typed}“ zählt, sobald etwas dahintersteht.`,
    excluded_filter: (typed) =>
      `„${typed}“ bleibt außer Acht: Ausschließen lassen sich nur Wörter, keine Filter.`,
    open_quote: () =>
      'Die Wortfolge zählt bis zum Ende; schließen Sie sie mit einem zweiten Anführungszeichen.',
    never: () => 'Zwischen diesen Daten liegt kein Tag, es lässt sich also nichts finden.',
    either_or: () => 'Nichts ist zugleich geteilt und nicht geteilt; das Letztgenannte zählt.',
  },

  completion: {
    'filter.person': 'mit jemandem',
    'filter.after': 'ab einem Tag',
    'filter.before': 'vor einem Tag',
    'filter.during': 'in einer Woche, einem Monat, einer Jahreszeit oder einem Jahr',
    'filter.in': 'im Was oder im Wie, oder von einer Art',
    'filter.tag': 'mit einem #Stichwort',
    'filter.is': 'offen, geteilt oder nicht geteilt',
    'in.what': 'was zum Was zählt',
    'in.how': 'was zum Wie zählt',
    'in.answer': 'Antworten auf Fragen',
    'in.action': 'nächste Schritte',
    'in.insight': 'Erkenntnisse',
    'in.feedback': 'Feedback',
    'in.acknowledgement': 'Anerkennung',
    'in.question': 'Fragen, die Sie gestellt haben',
    'in.tool': 'Werkzeuge, die Sie benutzt haben',
    'in.boundary': 'Grenznotizen',
    'in.file': 'Dateien und Bilder, nach ihren Namen',
    'in.note': 'Ihre eigenen Notizen und die Rückschau',
    'is.open': 'nächste Schritte, die nicht erledigt sind',
    'is.shared': 'was in eine Zusammenfassung kommt',
    'is.own': 'was bei Ihnen bleibt',
  },
};
