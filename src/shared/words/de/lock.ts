import type { lock as en } from '../en/lock.ts';
import type { InWords } from '../language.ts';

export const lock: InWords<typeof en> = {
  title: 'Tresor entsperren',
  chooseVault: 'Tresor',
  passphrase: 'Passphrase',
  unlock: 'Entsperren',
  unlockWithKeychain: 'Mit dem Schlüsselbund entsperren',
  withRecovery: 'Wiederherstellungsschlüssel benutzen',
  newVault: 'Neuer Tresor',
  promise: 'Vorher wird nichts aus Ihrem Tresor gelesen.',

  sampleHint: (passphrase) =>
    `Das ist der Beispieltresor. Seine Passphrase lautet „${passphrase}“.`,
  recoveryShort: 'Der Wiederherstellungsschlüssel hat 24 Wörter.',

  lockedIdle: 'Gesperrt, weil eine Weile niemand an der Tastatur war.',
  lockedSuspend: 'Gesperrt, weil der Laptop in den Ruhezustand ging.',
  lockedFault:
    'Gesperrt wegen eines Fehlers in der App. Was als gespeichert markiert war, ist auf dem Datenträger.',
  everythingSaved: 'Alles wurde gespeichert.',
  unsavedText:
    'Ein Text ließ sich nicht speichern und wartet verschlüsselt in diesem Fenster. Schaffen Sie Platz auf dem Datenträger, und entsperren Sie, bevor Sie die App schließen.',
  sandboxOff:
    'Die Sandbox des Browsers ist aus, weil die App als root läuft. Starten Sie sie mit einem gewöhnlichen Benutzerkonto, um sie einzuschalten.',
  askedOther: (open, asked) =>
    `„${open}“ ist offen. Sperren Sie diesen Tresor, um „${asked}“ zu öffnen.`,

  recoveryTitle: 'Mit dem Wiederherstellungsschlüssel öffnen',
  recoveryLead:
    'Tippen Sie die 24 Wörter von Ihrem Blatt der Reihe nach. Dann wählen Sie eine neue Passphrase; die alte öffnet diesen Tresor nicht mehr.',
  recoveryWords: 'Wörter des Schlüssels',
  recoveryCount: (count) => `${count} von 24 Wörtern`,
  recoveryUnlock: 'Passphrase setzen und öffnen',
  backToPassphrase: 'Zurück zur Passphrase',
};
