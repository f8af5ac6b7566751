import type { restore as en } from '../en/restore.ts';
import type { InWords } from '../language.ts';

export const restore: InWords<typeof en> = {
  title: 'Sicherung oder Export wiederherstellen',
  lead: 'Eine Sicherung oder ein Export von allem kommt als eigener Tresor zurück. Kein Tresor, der hier ist, wird geändert oder ersetzt.',

  chooseText:
    'Wählen Sie eine Sicherung, also eine Datei, die auf „.countersign-backup“ endet, oder einen Export von allem, der auf „.zip“ endet. Sie brauchen die Passphrase des Tages, an dem die Datei entstand, oder den Wiederherstellungsschlüssel jener Zeit.',
  choose: 'Datei wählen',
  chooseOther: 'Andere Datei wählen',

  openWith: 'Öffnen mit',
  withPassphrase: 'Passphrase',
  withRecovery: 'Wiederherstellungsschlüssel',
  passphrase: 'Passphrase jenes Tages',
  passphraseHint: 'Die, mit der sich der Tresor öffnete, als die Datei entstand.',
  open: 'Öffnen und prüfen',
  wrongPassphrase:
    'Diese Passphrase öffnet die Datei nicht. Sie öffnet sich mit der des Tages, an dem sie entstand.',
  wrongRecovery:
    'Diese Wörter öffnen die Datei nicht. Es müssen die des Tages sein, an dem sie entstand. Bitte vergleichen Sie jedes Wort mit Ihrem Blatt.',

  whole: (when) => `Angelegt: ${when}. Sie wurde bis zum Ende gelesen und ist heil.`,
  notHere:
    'Dieser Tresor ist nicht auf diesem Laptop, es gibt also nichts, womit sich die Datei vergleichen ließe.',
  difference: (vault) => `Der Inhalt der Datei neben „${vault}“ auf diesem Laptop`,
  columnWhat: 'Was',
  columnBackup: 'In der Datei',
  columnNow: 'Jetzt hier',
  columnDifference: 'Die Datei hat',
  rows: {
    people: 'Personen',
    sessions: 'Gespräche',
    actions: 'Schritte',
    insights: 'Erkenntnisse',
    newestSession: 'Neuestes Gespräch',
    lastSaved: 'Zuletzt gespeichert',
  },
  same: 'gleich viel',
  none: 'keine',
  more: (count) => `${count} mehr`,
  fewer: (count) => `${count} weniger`,
  earlierSameDay: 'früher am selben Tag',
  laterSameDay: 'später am selben Tag',
  earlier: (days) => (days === 1 ? '1 Tag früher' : `${days} Tage früher`),
  later: (days) => (days === 1 ? '1 Tag später' : `${days} Tage später`),

  name: 'Name des wiederhergestellten Tresors',
  nameHint:
    'Er steht neben den anderen. Brauchen Sie ihn nicht mehr, können Sie seinen Ordner wieder löschen.',
  restore: 'In einen neuen Tresor wiederherstellen',

  doneTitle: (name) => `„${name}“ ist wiederhergestellt`,
  doneText:
    'Er öffnet sich mit der Passphrase und mit dem Wiederherstellungsschlüssel von dem Tag, an dem die Datei entstand. Alles darin wurde vom Datenträger zurückgelesen und geprüft.',
  openIt: 'Öffnen',
  lockAndOpen: 'Diesen Tresor sperren und den anderen öffnen',
  stay: 'Hierbleiben',
};
