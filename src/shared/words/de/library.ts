import type { library as en } from '../en/library.ts';
import type { InWords } from '../language.ts';

const times = (count: number) =>
  count === 1 ? 'Einmal genannt' : count === 2 ? 'Zweimal genannt' : `${count}-mal genannt`;

export const library: InWords<typeof en> = {
  title: 'Bibliothek',
  place: (name) => `Bibliothek: ${name}`,
  more: (what) => `Mehr zu „${what}“`,
  reword: 'Umformulieren',
  remove: 'Entfernen',

  // Values
  values: 'Werte',
  valuesLead:
    'Wofür Ihr Team steht und was es erreichen will. Verbinden Sie es mit Feedback und Anerkennung, dann zeigt der Rückblick, was Sie leben und was nie zur Sprache kommt.',
  kinds: { value: 'Werte', norm: 'Regeln', objective: 'Strategische Ziele' },
  kindTexts: {
    value: 'Woran Sie festhalten, auch wenn es unbequem ist.',
    norm: 'Wie Sie miteinander arbeiten wollen.',
    objective: 'Wohin Sie alle unterwegs sind, und worauf die Arbeit zuläuft.',
  },
  addTo: {
    value: 'Wert hinzufügen',
    norm: 'Regel hinzufügen',
    objective: 'Ziel hinzufügen',
  },
  add: 'Hinzufügen',
  named: (count, day) => `${times(count)}, zuletzt am ${day}`,
  neverNamed: 'Bisher nie genannt',
  whereNamed: (text) => `Wo „${text}“ genannt wurde`,
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  wordsOf: (text) => `Wortlaut von „${text}“`,
  valueAdded: 'Hinzugefügt.',
  valueReworded: 'Umformuliert, auch wo es genannt wurde.',
  valueBack: 'Der Wortlaut ist, wie er war.',
  valueRemoved: 'Entfernt. Wo es genannt wurde, steht es weiterhin.',
  valueRestored: 'Es ist wieder da.',

  // Questions
  questions: 'Fragen',
  questionsLead:
    'Offene Fragen für den Moment, in dem Ihnen ein Rat auf der Zunge liegt. Im Gespräch genügt ein Schrägstrich.',
  steps: {
    agreement: 'Vereinbarung',
    what: 'Das Was',
    how: 'Das Wie',
    summary: 'Zusammenfassung',
    next: 'Nächstes Mal',
  },
  situations: {
    stuck: 'Stillstand',
    conflict: 'Konflikt',
    decision: 'Entscheidung',
    delegation: 'Delegation',
    feedback: 'Feedback',
    low_energy: 'Wenig Energie',
    change: 'Veränderung',
    growth: 'Entwicklung',
    success: 'Erfolg',
    trust: 'Vertrauen',
  },
  ownQuestions: 'Eigene',
  noOwnQuestions: 'Noch keine. Heben Sie die auf, die sich bewährt haben.',
  addQuestion: 'Neue Frage',
  editQuestion: 'Bearbeiten',
  questionTitle: 'Ihre eigene Frage',
  question: 'Frage',
  questionPlaceholder: 'Was, wie, welche, wann, wer …',
  questionMissing: 'Bitte schreiben Sie eine Frage.',
  questionClosed:
    'Darauf lässt sich mit Ja oder Nein antworten. Ein Anfang mit was oder wie lässt mehr Raum. Sie können sie auch so behalten.',
  fitsStep: 'Passt zum Abschnitt',
  fitsSituation: 'Passt zur Situation',
  anyStep: 'Jeder Abschnitt',
  anySituation: 'Jede Situation',
  filterText: 'Nach Wörtern filtern',
  filterStep: 'Abschnitt',
  filterSituation: 'Situation',
  clearFilter: 'Alle Fragen anzeigen',
  questionCount: (count) => (count === 1 ? '1 Frage' : `${count} Fragen`),
  noQuestion: 'Keine Frage passt zu alledem.',
  questionSaved: 'Die Frage ist aufgehoben.',
  questionRemoved: 'Die Frage ist entfernt.',
  questionRestored: 'Die Frage ist wieder da.',

  // Tools
  tools: 'Werkzeuge',
  toolsLead:
    'Was Sie immer wieder erklären, einmal aufgeschrieben: die Vorbereitung auf ein schweres Gespräch, ein Modell, eine Übung. Im Gespräch fügen Sie eine Kopie ein, die sich frei ändern lässt.',
  noToolsTitle: 'Noch keine Werkzeuge',
  noToolsText:
    'Schreiben Sie eines auf, das Sie oft benutzen. Es braucht einen Titel und ein paar Zeilen und ist in jedem Gespräch zur Hand.',
  newTool: 'Neues Werkzeug',
  writeTool: 'Aufschreiben',
  toolTitleMissing: 'Bitte geben Sie ihm einen Titel.',
  toolTitle: 'Titel',
  toolTitlePlaceholder: 'Wie Sie es nennen',
  toolBody: 'Was es sagt',
  toolBodyPlaceholder: 'Schreiben Sie es so, wie Sie es mitten im Gespräch finden möchten.',
  untitled: 'Werkzeug ohne Titel',
  emptyTool: 'Noch nichts darin',
  allTools: 'Alle Werkzeuge',
  toolMenu: 'Mehr zu diesem Werkzeug',
  removeTool: 'Werkzeug entfernen',
  toolRemoved: 'Das Werkzeug ist entfernt. Kopien in Gesprächen bleiben.',
  toolRestored: 'Das Werkzeug ist wieder da.',
  toolGoneTitle: 'Dieses Werkzeug ist nicht hier',
  toolGoneText:
    'Vielleicht wurde es entfernt. Was im Papierkorb liegt, steht in den Einstellungen unter Privatsphäre.',
  toolNotSaved:
    'Der Datenträger nimmt dieses Werkzeug zurzeit nicht an. Was Sie geschrieben haben, bleibt hier, und es wird von selbst wieder versucht.',
  toolTooLarge:
    'Das war zu viel für ein Werkzeug und wurde darum weggelassen. Sonst hat sich nichts geändert.',

  // Where coaching ends
  boundary: 'Wo Coaching endet',
  boundaryLead:
    'Coaching ist keine Therapie. Es hilft, die Grenze zu kennen, bevor man an ihr steht.',
  boundaryParts: [
    {
      title: 'Wofür Coaching da ist',
      text: [
        'Coaching sieht auf heute und auf das, was kommt: Ziele, Entscheidungen, die Zusammenarbeit mit anderen und den nächsten Schritt. Die Richtung bestimmt Ihr Gegenüber. Sie fragen, hören zu und erinnern an das, was es sich vorgenommen hat.',
      ],
    },
    {
      title: 'Was woandershin gehört',
      text: [
        'Alte Verletzungen, Krankheit an Körper oder Seele, Sucht, Gewalt, Trauer, die nicht loslässt, und jeder Gedanke, nicht mehr leben zu wollen, gehören zu Menschen, die dafür ausgebildet sind. Ebenso alles, wofür Sie ein Wort aus der Medizin bräuchten.',
        'Sie müssen nicht sicher sein. Dass es sich für diesen Raum zu groß anfühlt, ist Grund genug.',
      ],
    },
    {
      title: 'Was Sie tun können',
      text: [
        'Sagen Sie, was Ihnen auffällt, in einfachen Worten und ohne einen Namen dafür. Sagen Sie, dass das jemanden verdient, der es zum Beruf hat, und dass es stark ist, um Hilfe zu bitten. Bieten Sie an, diesen Menschen gemeinsam zu suchen: eine Ärztin oder einen Arzt, die Beratungsstelle bei der Arbeit, eine Therapeutin oder einen Therapeuten.',
        'Fragen Sie dann, womit es hier weitergehen soll. Coaching kann neben anderer Hilfe bestehen, mit eigenen Themen.',
        'Wenn jemand in Gefahr sein könnte, warten Sie nicht bis zum Ende des Gesprächs. Bleiben Sie da, und rufen Sie die Notrufnummer Ihres Landes oder ein Krisentelefon an.',
      ],
    },
    {
      title: 'Die Grenznotiz',
      text: [
        'Tippen Sie im Gespräch einen Schrägstrich, und wählen Sie die Grenznotiz. Sie hält fest, dass etwas zu Fachleuten gehört, und ob weitervermittelt wurde. Lassen Sie es dabei: keine Diagnose, keine Einzelheiten, die vielleicht nicht aufgeschrieben werden sollen.',
        'Sie ist immer privat. Sie lässt sich nicht teilen und kommt nie in eine Zusammenfassung oder Einladung.',
      ],
    },
    {
      title: 'Was Countersign nicht tut',
      text: [
        'Countersign stellt keine Diagnosen. Es durchsucht Ihre Notizen nicht nach Anzeichen, bewertet niemanden und ist kein Ort für Krankenakten. Was es zeichnet, sind die Zahlen, die Sie eingegeben haben.',
      ],
    },
  ],
};
