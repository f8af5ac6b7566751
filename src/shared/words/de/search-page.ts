import type { searchPage as en } from '../en/search-page.ts';
import type { InWords } from '../language.ts';

export const searchPage: InWords<typeof en> = {
  chips: 'Wonach gefragt wird',
  chip: {
    phrase: (words) => `„${words}“`,
    without: (words) => `Ohne ${words}`,
    person: (name) => `Person: ${name}`,
    from: (day) => `Ab ${day}`,
    until: (day) => `Vor ${day}`,
    during: (first, last) => `${first} bis ${last}`,
    open: 'Offene nächste Schritte',
    shared: 'Geteilt',
    own: 'Nicht geteilt',
    remove: (label) => `Herausnehmen: ${label}`,
  },

  addFilter: 'Filter hinzufügen',
  filter: {
    person: 'Person …',
    after: 'Ab einem Datum …',
    before: 'Bis zu einem Datum …',
    what: 'Das Was',
    how: 'Das Wie',
    kind: 'Art …',
    shared: 'Nur Geteiltes',
    own: 'Nur nicht Geteiltes',
    open: 'Offene nächste Schritte',
  },

  completions: 'Was folgen kann',
  dates: [
    'letzte woche',
    'letzter monat',
    'letztes quartal',
    'letzter frühling',
    'dieses jahr',
    'letztes jahr',
  ],

  order: 'Reihenfolge',
  best: 'Die besten zuerst',
  newest: 'Die neuesten zuerst',
  bestOf: (shown, found) => `Die besten ${shown} von ${found} Stellen`,
  newestOf: (shown, found) => `Die neuesten ${shown} von ${found} Stellen`,
  bestOfNewest: (shown, looked) =>
    `Die besten ${shown} der neuesten ${looked} Stellen; es gibt mehr`,
  newestOfMore: (shown, looked) => `Die neuesten ${shown} Stellen von mehr als ${looked}`,
  more: 'Mehr anzeigen',
  moreThan: (looked) =>
    `Das sind die neuesten ${looked} Stellen. Für ältere nennen Sie eine Person oder ein Datum.`,

  indexing: (percent) =>
    `Die Suche macht sich noch bereit: ${percent} % sind geschafft. Älteres wird noch nicht gefunden; nichts ist verloren.`,
  unknownPeople: (names) =>
    `Hier heißt niemand ${names.map((name) => `„${name}“`).join(' oder ')}.`,
  meant: 'Meinten Sie',

  like: 'Mehr wie dies',
  likeThis: (text) => `Mehr wie dies: ${text}`,
  likeTitle: 'Mehr wie',
  likeFound: (places) => (places === 1 ? '1 Stelle ist ähnlich' : `${places} Stellen sind ähnlich`),
  likeNone: 'Sonst ist nichts ähnlich',
  likeNoneText: 'Keine andere Stelle hat genug der selteneren Wörter.',
  back: 'Zurück zu den Treffern',
  keyLike: 'mehr wie dies',

  hidden: 'Der Sichtschutz ist an: Nur Titel werden gezeigt.',

  save: 'Diese Suche speichern',
  savedAs: (name) => `Gespeichert als ${name}`,
  saveTitle: 'Diese Suche speichern',
  saveLead: (typed) => `Sucht jedes Mal nach „${typed}“, in allem, was bis dahin geschrieben ist.`,
  saveName: 'Name',
  saveNamePlaceholder: 'Etwa: Delegation im Wie',
  saveNameMissing: 'Geben Sie ihr einen Namen, um sie wiederzufinden.',
  saved: 'Gespeicherte Suchen',
  savedDone: 'Suche gespeichert.',
  removeSaved: (name) => `${name} entfernen`,
  removed: 'Gespeicherte Suche entfernt.',
  broughtBack: 'Gespeicherte Suche zurückgeholt.',

  examples: 'Wie man fragen kann',
  exampleList: [
    { typed: '"schlechter montag"', finds: 'diese Wörter, eines nach dem anderen' },
    { typed: 'deleg*', finds: 'jedes Wort, das so beginnt' },
    { typed: 'delegation -planung', finds: 'das eine ohne das andere' },
    { typed: 'after:"letzter frühling" in:how', finds: 'das Wie seit dem letzten Frühling' },
    { typed: 'in:action is:open', finds: 'nächste Schritte, die nicht erledigt sind' },
    { typed: 'is:shared in:feedback', finds: 'Feedback, das geteilt ist' },
  ],

  recent: 'Frühere Suchen',
  forget: 'Alle vergessen',
  forgotten: 'Die früheren Suchen sind vergessen.',
};
