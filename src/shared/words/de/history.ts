import type { history as en } from '../en/history.ts';
import type { InWords } from '../language.ts';

export const history: InWords<typeof en> = {
  open: 'Verlauf',
  title: 'Verlauf',
  back: 'Gespräch',
  menu: 'Mehr zu diesem Gespräch',

  list: 'Aufbewahrte Texte',
  reasons: {
    closed: 'Als Sie das Gespräch abschlossen',
    while_editing: 'Während Sie schrieben',
    before_restore: 'Bevor ein früherer Text zurückkam',
    restored: 'Ein früherer Text kam zurück',
  },
  wordCount: (count) => (count === 1 ? '1 Wort' : `${count} Wörter`),

  when: (day, time) => `${day}, ${time}`,
  compareWith: 'Daneben',
  withNow: 'jetzt',
  withBefore: 'der vorige',
  desk: 'Was sich geändert hat',
  sinceThen: (when) => `Was sich geändert hat seit: ${when}`,
  upToThen: (when) => `Was sich geändert hat bis: ${when}`,
  firstOne: (when) => `Der erste aufbewahrte Text, ${when}`,
  legend: 'Unterstrichenes kam dazu, Durchgestrichenes wurde weggenommen.',
  sameAsNow: 'Das ist der Text, wie er jetzt ist.',
  sameAsBefore: 'Zwischen diesen beiden wurde nichts geändert.',
  nothingWritten: 'Hier war noch nichts geschrieben.',
  answersChanged: (count) => (count === 1 ? '1 Antwort geändert' : `${count} Antworten geändert`),

  added: 'hinzugefügt:',
  removed: 'weggenommen:',
  end: 'Ende der Änderung',
  unchanged: (count) =>
    count === 1 ? 'Eine weitere Antwort ist gleich.' : `${count} weitere Antworten sind gleich.`,
  sameLines: (count) => `${count} Zeilen sind gleich`,
  onlyYou: 'Nur für Sie',

  answerNowShared: 'Die Antwort kam in die Zusammenfassung.',
  answerNowPrivate: 'Die Antwort wurde aus der Zusammenfassung genommen.',
  nowShared: 'Kam in die Zusammenfassung.',
  nowPrivate: 'Wurde aus der Zusammenfassung genommen.',
  sides: {
    what: 'zum Was',
    how: 'zum Wie',
    both: 'zu beiden, Was und Wie',
    none: 'zu keiner Seite',
  },
  sideNow: (side) => `Zählt jetzt ${side}.`,
  ownerNow: (name) => `Jetzt zuständig: ${name}.`,
  dueNow: (day) => `Jetzt fällig: ${day}.`,
  dueNone: 'Hat kein Datum mehr.',
  doneNow: 'Wurde als erledigt markiert.',
  openNow: 'Wurde wieder geöffnet.',
  directionNow: {
    given: 'Jetzt Feedback, das Sie gegeben haben.',
    received: 'Jetzt Feedback, das Sie bekommen haben.',
  },
  valueNow: 'Gehört jetzt zu einem anderen Wert.',
  valueGone: 'Gehört zu keinem Wert mehr.',
  referredNow: 'Es wurde vermerkt, dass weitervermittelt ist.',
  notReferredNow: 'Es ist nicht mehr vermerkt, dass weitervermittelt ist.',
  restyled: 'Die Gestaltung oder der Platz in einer Liste wurde geändert.',

  restore: 'Diesen Text zurückholen',
  restoreText:
    'Er wird zum jetzigen Text. Was jetzt dort steht, wird vorher in dieser Liste aufbewahrt.',
  restoreSigned: (name) =>
    `Sie und ${name} haben beide die Zusammenfassung dieses Gesprächs unterschrieben, darum bleibt sein Text, wie er ist. Sie können weiterhin lesen, wie er entstand.`,
  restoreIssued:
    'Sie haben diese Zusammenfassung unterschrieben. Ein anderer Text nimmt Ihre Unterschrift zurück.',
  restored: 'Der frühere Text ist wieder da.',
  undone: 'Der Text ist, wie er war.',

  emptyTitle: 'Noch kein früherer Text',
  emptyText:
    'Ein Text wird aufbewahrt, wenn Sie das Gespräch abschließen, und alle zehn Minuten, während Sie daran schreiben. Er steht dann hier, neben dem, was sich seither geändert hat.',
};
