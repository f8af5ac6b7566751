import type { session as en } from '../en/session.ts';
import type { InWords } from '../language.ts';

export const session: InWords<typeof en> = {
  // The page
  framework: 'Der Ablauf',
  document: 'Notizen zum Gespräch',
  duration: (minutes) => `${minutes} Min.`,
  summary: 'Zusammenfassung',
  close: 'Gespräch abschließen',
  reopen: 'Wieder öffnen',
  loadFailedTitle: 'Dieses Gespräch ließ sich nicht öffnen',
  unreadable:
    'Der Text dieses Gesprächs passt nicht zu dieser Version von Countersign. Er liegt unberührt in Ihrem Tresor, und nichts wird darüber gespeichert.',

  // Where it stands
  closedLine: 'Dieses Gespräch ist abgeschlossen. Öffnen Sie es wieder, um etwas zu ändern.',
  signedLine: (name) =>
    `Sie und ${name} haben beide die Zusammenfassung dieses Gesprächs unterschrieben, darum bleibt sein Text, wie er ist. Auf der Zusammenfassung können Sie einen Nachtrag beginnen.`,
  declinedLine: (name) =>
    `${name} hat die Zusammenfassung dieses Gesprächs abgelehnt, darum bleibt sein Text, wie er unterschrieben wurde. Auf der Zusammenfassung können Sie einen Nachtrag beginnen.`,
  issuedLine:
    'Sie haben diese Zusammenfassung unterschrieben. Ändern Sie etwas daran, wird Ihre Unterschrift zurückgenommen, und Sie unterschreiben neu.',

  // When saving fails
  notSaved: 'Nicht gespeichert',
  tryingAgain: 'Wird wieder versucht.',
  tryNow: 'Jetzt versuchen',
  staleTitle: 'Nicht gespeichert: Dieses Gespräch wurde anderswo geändert',
  staleText:
    'Ihr Text ist noch hier. Kopieren Sie, was Sie brauchen, und laden Sie dann die neuere Fassung; Ihre wird nicht darüber gespeichert.',
  copyText: 'Meinen Text kopieren',
  copied: 'Kopiert, für 30 Sekunden',
  reload: 'Neuere Fassung laden',

  // Rail
  answered: 'beantwortet',
  unanswered: 'noch nichts',
  coverage: 'Was und Wie',
  what: 'Was',
  how: 'Wie',
  coverageOf: (side, count) =>
    count === 0
      ? `${side}: noch nichts`
      : `${side}: ${count} ${count === 1 ? 'Eintrag' : 'Einträge'}`,

  // Only you
  onlyYou: 'Nur für Sie',
  onlyYouText: 'Nie in einer Zusammenfassung, nie zu sehen, wenn Sie den Laptop übergeben.',
  onlyYouPlaceholder: 'Was Ihnen auffällt und bei Ihnen bleibt',
  showNotes: 'Nur für Sie',
  hideNotesTitle: (keys) => `Diese Notizen von der Seite nehmen (${keys})`,
  showNotesTitle: (keys) => `Ihre eigenen Notizen zurückholen (${keys})`,

  // Closing
  closing: 'Bevor Sie abschließen',
  nothingInWhat: 'Zum Was steht noch nichts da.',
  nothingInHow: 'Zum Wie steht noch nichts da.',
  bothSides: 'Zum Was und zum Wie steht etwas da.',
  nextPlanned: (when) => `Das nächste Treffen: ${when}.`,
  noNext: (name) => `Mit ${name} ist noch kein nächstes Gespräch geplant.`,
  planNext: 'Das nächste planen',
  closeAnyway: 'Gespräch abschließen',
  keepOpen: 'Noch nicht',
  closeNotSaved: 'Das Gespräch bleibt offen: Ihre letzten Worte sind noch nicht gespeichert.',

  // Looking back
  lookBack: 'Rückschau',
  lookBackTitle: 'Das Gespräch ist abgeschlossen',
  lookBackLead:
    'Eine Minute für Sie selbst, solange alles frisch ist. Es bleibt bei Ihren eigenen Notizen.',
  lookBackPrompts: [
    'Wann haben Sie zugehört, und wann haben Sie geführt?',
    'Was hat Sie überrascht, oder was blieb ungesagt?',
    'Was machen Sie beim nächsten Mal anders?',
  ],
  lookBackField: 'Was Sie daraus mitnehmen',
  lookBackDone: 'Fertig',

  // A focus that changed
  changeFocus: 'Thema wechseln …',
  focusTitle: 'Worum soll es jetzt gehen?',
  focusLead:
    'Was vorbereitet war, bleibt, wie es ist. Wozu Sie nicht kommen, wartet auf der Agenda.',
  focusField: 'Das neue Thema',
  focusPlaceholder: 'Etwa der Ausfall von heute Morgen',
  focusKeep: 'Dazu wechseln',
  focusMissing: 'Ein oder zwei Wörter genügen.',
  focusChanged: 'Das Thema ist gewechselt.',
  focusBack: 'Zurück zu dem, was vereinbart war.',
  focusBanner: 'In diesem Gespräch geht es jetzt um',
  focusBannerText: 'Was vorbereitet war, steht weiter unten und auf der Agenda.',
  focusEdit: 'Ändern',
  focusDrop: 'Zurück zum Plan',

  // Pre-filled
  prefilledLine:
    'Offene nächste Schritte und Ziele stehen schon unter ‚Verantwortung‘. Sie werden aufgehoben, sobald Sie schreiben.',

  // Who takes the steps
  coachTakesMost:
    'Die meisten nächsten Schritte liegen hier bei Ihnen. Welche könnten beim Teammitglied liegen?',

  // Prompts
  inSummary: 'In der Zusammenfassung',
  private: 'Privat',
  makePrivate: 'Privat halten',
  putInSummary: 'In die Zusammenfassung',
  placeholder: 'Hier schreiben, oder / für Schritt, Feedback und mehr',

  // Blocks
  action: 'Schritt',
  actionText: 'Ein nächster Schritt, mit Zuständigkeit und Datum',
  actionPlaceholder: 'Was geschieht als Nächstes?',
  actionDone: 'Erledigt',
  ownerIs: (name) => `Zuständig: ${name}. Ändern`,
  you: 'Sie',
  due: 'Fällig am',
  noDue: 'Kein Datum',
  removeAction: 'Schritt entfernen',
  insight: 'Erkenntnis',
  insightText: 'Etwas, das heute klar wurde',
  insightPlaceholder: 'Was ist klar geworden?',
  removeInsight: 'Erkenntnis entfernen',
  bulletList: 'Aufzählung',
  bulletListText: 'Eine Liste ohne Reihenfolge',
  orderedList: 'Nummerierte Liste',
  orderedListText: 'Eine Liste mit Reihenfolge',
  quote: 'Zitat',
  quoteText: 'Genau die gesagten Worte',
  pasteTooLarge:
    'Das ist zu viel Text für eine Notiz, darum wurde nichts eingefügt. Bitte fügen Sie einen Teil davon ein.',
  insert: 'Einfügen',
};
