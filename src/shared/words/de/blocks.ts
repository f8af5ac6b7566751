import type { blocks as en } from '../en/blocks.ts';
import type { InWords } from '../language.ts';

export const blocks: InWords<typeof en> = {
  sides: { what: 'Was', how: 'Wie', both: 'Was und Wie', none: 'Keine Seite' },
  sideTitle: 'Zählt zum Was, zum Wie, zu beiden oder zu keinem',
  sideOf: (of, side) => `${of} zählt zu: ${side}. Ändern`,

  keep: 'Fürs nächste Mal aufheben',
  kept: 'Fürs nächste Mal aufgehoben',
  keepTitle: 'Bleibt diese Frage unbeantwortet, kommt sie beim Abschließen auf die laufende Liste',

  feedback: 'Feedback',
  feedbackText: 'Situation, Wirkung, Sicht des anderen, Verabredung',
  removeFeedback: 'Feedback entfernen',
  parts: {
    situation: 'Situation',
    impact: 'Wirkung',
    input: 'Sicht des anderen',
    followUp: 'Verabredung',
  },
  partPlaceholders: {
    situation: 'Wann und wo war es? Was ist geschehen?',
    impact: 'Was hat es bei Menschen oder in der Arbeit bewirkt?',
    input: 'Wie sieht es Ihr Gegenüber?',
    followUp: 'Was haben Sie verabredet?',
  },
  given: 'Von Ihnen gegeben',
  received: 'An Sie gerichtet',
  directionIs: (direction) => `${direction}. Richtung ändern`,
  followUpToAction: 'Aus der Verabredung einen Schritt machen',

  acknowledgement: 'Anerkennung',
  acknowledgementText: 'Ein Ergebnis oder ein Erfolg, und der Wert dahinter',
  acknowledgementPlaceholder: 'Was verdient es, genannt zu werden?',
  removeAcknowledgement: 'Anerkennung entfernen',

  value: 'Wert, Regel oder Ziel',
  noValue: 'Kein Wert',
  valueGone: 'Ein Wert, der nicht mehr geführt wird',
  noValuesYet: 'Noch keine: Die Bibliothek führt die Werte Ihres Teams',
  valueKinds: { value: 'Werte', norm: 'Regeln', objective: 'Ziele' },

  question: 'Frage',
  questionText: 'Eine offene Frage aus der Sammlung',
  questionPlaceholder: 'Was haben Sie gefragt?',
  removeQuestion: 'Frage entfernen',
  questions: 'Fragen',
  questionsHint:
    'Tippen Sie Wörter einer Frage, einen Abschnitt oder einen Moment wie ‚Stillstand‘',
  noQuestions: 'Die Fragensammlung ist leer. Sie wird in der Bibliothek geführt.',
  noSuchQuestion: 'Keine Frage enthält diese Wörter.',

  tool: 'Werkzeug',
  toolText: 'Ein Werkzeug oder Vorgehen aus Ihrer Bibliothek',
  removeTool: 'Werkzeug entfernen',
  tools: 'Werkzeuge',
  toolsHint: 'Tippen Sie Wörter des Titels',
  noTools:
    'Noch keine Werkzeuge. Schreiben Sie eines in der Bibliothek, dann lässt es sich hier einfügen.',
  noSuchTool: 'Kein Werkzeug hat diese Wörter im Titel.',

  boundary: 'Grenznotiz',
  boundaryText: 'Etwas für Fachleute, nur für Sie notiert',
  boundaryPlaceholder: 'Was gehört in andere Hände, und in wessen?',
  removeBoundary: 'Grenznotiz entfernen',
  referred: 'Weitervermittelt',
  boundaryLine:
    'Coaching ist keine Therapie: Es arbeitet an Gegenwart und Zukunft. Countersign stellt keine Diagnosen.',
  alwaysPrivate: 'Immer nur für Sie',
};
