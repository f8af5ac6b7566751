import type { security as en } from '../en/security.ts';
import type { InWords } from '../language.ts';

export const security: InWords<typeof en> = {
  lead: 'Was Ihren Tresor öffnet, und wann er sich von selbst schließt.',

  waysIn: 'Zugänge',
  yourPassphrase: 'Ihre Passphrase',
  passphrase: 'Passphrase',
  passphraseHint: 'Der tägliche Zugang. Niemand kann sie zurücksetzen.',
  change: 'Ändern',
  changePassphrase: 'Passphrase ändern',
  passphraseNow: 'Jetzige Passphrase',
  passphraseNew: 'Neue Passphrase',
  passphraseChanged:
    'Die Passphrase ist geändert. Der Wiederherstellungsschlüssel bleibt, wie er ist.',
  oldCopiesTitle: 'Ältere Kopien behalten die alte Passphrase',
  oldCopiesText:
    'Eine Sicherung oder ein kopierter Ordner von früher öffnet sich weiterhin mit der Passphrase jenes Tages. Falls jemand diese Passphrase kennen könnte, löschen Sie die Kopien, und verschlüsseln Sie den Tresor neu.',

  recovery: 'Wiederherstellungsschlüssel',
  recoveryHint: '24 Wörter auf Papier, die den Tresor öffnen, wenn die Passphrase vergessen ist.',
  show: 'Anzeigen',
  replace: 'Ersetzen',
  showRecovery: 'Wiederherstellungsschlüssel anzeigen',
  showRecoveryLead:
    'Wer diese Wörter sieht, kann Ihren Tresor öffnen. Achten Sie darauf, dass Ihnen niemand über die Schulter sieht und kein Bildschirm geteilt wird.',
  shownLead: 'Vergleichen Sie sie mit Ihrem Blatt, oder drucken Sie ein weiteres.',
  hideWords: 'Wörter verbergen',
  notKept:
    'Dieser Wiederherstellungsschlüssel entstand, bevor Countersign einen noch einmal zeigen konnte. Ihr Blatt ist weiterhin gültig. Ist es verloren, ersetzen Sie den Schlüssel.',
  replaceRecovery: 'Wiederherstellungsschlüssel ersetzen',
  replaceLead:
    'Sie bekommen 24 neue Wörter, und Ihr altes Blatt öffnet diesen Tresor nicht mehr. Ältere Kopien und Sicherungen öffnet es weiterhin.',
  makeWords: 'Neue Wörter erzeugen',
  newWordsLead:
    'Drucken Sie sie, oder schreiben Sie sie der Reihe nach auf Papier. Sie gelten, sobald zwei davon richtig zurückkamen; bis dahin gilt Ihr altes Blatt.',
  recoveryReplaced:
    'Von jetzt an gilt der neue Wiederherstellungsschlüssel. Bitte vernichten Sie das alte Blatt.',

  keychain: 'Mit dem Schlüsselbund dieses Computers entsperren',
  keychainHint:
    'Ein Druck statt der Passphrase, für alle, die an diesem Computer angemeldet sind. Die Passphrase gilt weiterhin.',
  keychainUnsafe:
    'Der Schlüsselbund dieses Systems hält nichts geheim: Er würde den Schlüssel im Klartext ablegen. Darum wird er nicht benutzt.',
  unavailable: 'Nicht verfügbar',
  keychainOn: 'Schlüsselbund benutzen',
  keychainOff: 'Schlüsselbund nicht mehr benutzen',
  keychainLead:
    'Von da an schützt auch die Anmeldung an Ihrem Computer Ihre Notizen. Wer sich als Sie anmelden kann, kann den Tresor öffnen, und ebenso ein Programm, das unter Ihrem Namen läuft.',
  keychainIsOn: 'Von jetzt an öffnet der Schlüsselbund diesen Tresor.',
  keychainIsOff: 'Der Schlüsselbund öffnet diesen Tresor nicht mehr.',

  locking: 'Sperren',
  lockAfter: 'Von selbst sperren nach',
  lockAfterHint:
    'Ohne Tastatur oder Zeiger. Er sperrt sich auch, wenn der Laptop in den Ruhezustand geht.',
  lockMinutes: (count) => (count === 1 ? '1 Minute' : `${count} Minuten`),
  lockFacts: [
    'Vor dem Sperren wird gespeichert, was Sie gerade tippen. Dann werden die Schlüssel aus dem Arbeitsspeicher gelöscht, und das Fenster beginnt neu.',
    'Was Sie in dieser App kopieren, wird nach 30 Sekunden und bei jedem Sperren aus der Zwischenablage gelöscht. Ein Programm, das die Zwischenablage verwaltet, kann es behalten haben.',
  ],

  suspicion: 'Wenn Sie einen Verdacht haben',
  reencrypt: 'Tresor neu verschlüsseln',
  reencryptHint:
    'Gibt allem einen neuen Schlüssel. Für den Fall, dass eine Kopie dieses Tresors in anderen Händen ist, und auch seine Passphrase oder sein Wiederherstellungsschlüssel.',
  begin: 'Beginnen',
  reencryptWhat:
    'Jede Seite des Tresors wird mit einem neuen Schlüssel noch einmal verschlüsselt, in einer Kopie, die geprüft wird, bevor sie an die Stelle der alten tritt.',
  reencryptPoints: [
    'Sie bekommen einen neuen Wiederherstellungsschlüssel. Ihre Passphrase bleibt.',
    'Kopien und Sicherungen von früher behalten ihren alten Schlüssel: Löschen Sie die, denen Sie nicht trauen.',
    'Sie können jederzeit anhalten. Bis es fertig ist, bleibt der Tresor, wie er ist.',
  ],
  reencrypted: 'Der Tresor ist neu verschlüsselt. Bitte vernichten Sie das alte Blatt.',
  reencryptedLead:
    'Der Tresor ist neu verschlüsselt. Das sind seine neuen Wörter zur Wiederherstellung; das alte Blatt öffnet ihn nicht mehr. Drucken Sie sie, oder schreiben Sie sie der Reihe nach auf Papier.',
};
