import type { templates as en } from '../en/templates.ts';
import type { InWords } from '../language.ts';

export const templates: InWords<typeof en> = {
  title: 'Vorlagen',
  lead: 'Die Fragen, denen Ihre Gespräche folgen. Kopieren Sie eine Vorlage, und machen Sie sie zu Ihrer.',
  builtIn: 'Von Countersign',
  own: 'Ihre',
  noneTitle: 'Noch keine eigenen',
  noneText:
    'Kopieren Sie eine der obigen, und ergänzen, streichen, formulieren und ordnen Sie ihre Fragen, wie Sie mögen. Geführte Gespräche bleiben, wie sie waren.',

  purposes: {
    regular: 'Für jedes Gespräch außer dem ersten: Ergebnisse, dann Beziehungen.',
    first:
      'Für das erste Gespräch mit jemandem. Was Sie vereinbaren, füllt das Profil, sobald es abgeschlossen ist.',
  },
  questions: (count) => (count === 1 ? '1 Frage' : `${count} Fragen`),
  sessions: (count) =>
    count === 0 ? 'Noch kein Gespräch' : count === 1 ? '1 Gespräch' : `${count} Gespräche`,

  heldWith: 'Geführt mit',
  noOutcome: 'bisher nichts genannt',

  back: 'Alle Vorlagen',
  copy: 'Kopieren',
  copyNamed: (name) => `${name} kopieren`,
  copyName: (name) => `${name}, auf meine Art`,
  copied: (name) => `Das ist Ihre eigene Kopie: ${name}.`,
  edit: 'Bearbeiten',
  more: (name) => `Mehr zu ${name}`,
  saveFile: 'Als Datei speichern',
  savedFile: (fileName) =>
    `Gespeichert als ${fileName}. Die Datei enthält die Fragen und niemandes Antworten.`,
  addFile: 'Aus einer Datei hinzufügen',
  added: (name) => `Hinzugefügt: ${name}.`,
  remove: 'Entfernen',
  removed: 'Vorlage entfernt. Gespräche, die mit ihr geführt wurden, bleiben, wie sie sind.',
  restored: 'Die Vorlage ist wieder da.',

  builtInNotice: 'Diese gehört zu Countersign und bleibt, wie sie ist.',
  makeCopy: 'Kopie anlegen',

  view: 'Bearbeiten oder Vorschau',
  preview: 'Vorschau',
  name: 'Name',
  nothingAsked:
    'Noch gibt es nichts zu fragen. Die Vorlage bleibt, wie sie war, bis eine Frage Worte hat.',
  notKept: 'Noch nicht aufgehoben: Ein Abschnitt braucht eine Frage mit Worten.',

  stepTitle: 'Titel des Abschnitts',
  stepPurpose: 'Wozu der Abschnitt da ist',
  question: 'Frage',
  label: 'Kurzname',
  labelHint: 'für die Liste neben dem Gespräch',
  side: 'Seite',
  sideNone: 'Keine',
  what: 'Was',
  how: 'Wie',
  both: 'Beide',
  inSummary: 'Normalerweise in der Zusammenfassung',
  private: 'Normalerweise privat',
  fills: (field) => `Füllt das Profil: ${field}`,
  onlyCleanSlate: 'Wird nur gefragt, wo ein Neuanfang ansteht',

  addStep: 'Abschnitt hinzufügen',
  addQuestion: 'Frage hinzufügen',
  addQuestionTo: (step) => `Frage hinzufügen zu: ${step}`,
  moveUp: (what) => `Nach oben: ${what}`,
  moveDown: (what) => `Nach unten: ${what}`,
  drop: (what) => `Streichen: ${what}`,
  droppedQuestion: 'Frage gestrichen.',
  droppedStep: 'Abschnitt gestrichen, mit seinen Fragen.',
  backAgain: 'Es ist wieder da.',
  unnamedQuestion: 'neue Frage',
  unnamedStep: 'neuer Abschnitt',

  keysOr: 'oder',
  keysHint: 'verschiebt die Frage oder den Abschnitt, in dem Sie gerade sind.',
  variables: 'Wird ausgefüllt, wenn ein Gespräch geöffnet wird',
  variableMeans: {
    person: 'wen Sie treffen',
    date: 'der Tag des Gesprächs',
    lastOutcome: 'was das letzte Gespräch bringen sollte, wo Sie es geteilt haben',
  },
  sample: {
    person: 'Sam Ferro',
    lastOutcome: 'ein Projekt weniger',
  },
};
