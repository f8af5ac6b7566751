import type { welcome as en } from '../en/welcome.ts';
import type { InWords } from '../language.ts';

export const welcome: InWords<typeof en> = {
  title: 'Ein geschützter Ort für Ihre 1-1.',
  lead: 'Countersign bewahrt Ihre Coaching-Notizen in einem verschlüsselten Tresor auf diesem Laptop auf und führt mit guten Fragen durch jedes 1-1. Danach unterschreiben Sie und Ihr Teammitglied eine Zusammenfassung von einer Seite, die jeder prüfen kann.',
  promise: 'Kein Konto, kein Server, kein Netz.',
  make: 'Meinen Tresor anlegen',
  sample: 'In einem Beispieltresor umsehen',
  hadVault: 'Hatten Sie schon einen Tresor?',
  sampleHint: 'Erfundene Personen und Gespräche, damit sich alles ausprobieren lässt.',

  step: (now, all) => `Schritt ${now} von ${all}`,
  keysTitle: 'Ihr Name und eine Passphrase',
  keysLead:
    'Ihr Name steht auf den Zusammenfassungen, die Sie unterschreiben. Die Passphrase ist der tägliche Zugang, und niemand kann sie zurücksetzen.',
  coachName: 'Ihr Name',
  calledAfterYou: (name) => `Der Ordner des Tresors: ${name}`,
  callItOtherwise: 'Ändern',
  vaultName: 'Name des Tresors',
  vaultNameHint: 'So heißt sein Ordner. Er ist auch ohne Entsperren zu sehen.',
  nameMissing: 'Bitte geben Sie einen Namen ein.',
  vaultNameUnfit: 'Bitte ohne / \\ : * ? " < > | und ohne Punkt am Anfang oder Ende.',
  vaultNameTaken: 'Einen Tresor mit diesem Namen gibt es schon. Bitte wählen Sie einen anderen.',
  companyTitle: 'Wem gehört der Laptop?',
  companyText:
    'Gehört dieser Laptop Ihrer Firma, kann ihr auch gehören, was Sie darauf schreiben. Countersign hält andere davon ab, Ihre Notizen zu lesen; es ändert nicht, wem sie gehören.',

  passphrase: 'Passphrase',
  passphraseAgain: 'Dieselbe noch einmal',
  passphraseDiffers: 'Die beiden stimmen noch nicht überein.',
  passphraseMissing: 'Bitte geben Sie eine Passphrase ein.',
  continue: 'Weiter',

  recoveryTitle: 'Schreiben Sie Ihren Wiederherstellungsschlüssel auf',
  recoveryLead:
    'Diese 24 Wörter öffnen Ihren Tresor, wenn Sie die Passphrase vergessen; ist beides verloren, sind die Notizen weg. Drucken Sie sie, oder schreiben Sie sie der Reihe nach auf Papier, und bewahren Sie das Blatt nicht beim Laptop auf.',
  recoveryWritten: 'Ich habe sie auf Papier',

  checkTitle: 'Zwei Wörter, um sicherzugehen',
  checkLead: 'Bitte tippen Sie diese beiden von Ihrem Blatt.',
  checkWord: (position) => `Wort ${position}`,
  checkBack: 'Die Wörter noch einmal zeigen',
  create: 'Tresor anlegen',
  nothingYet: 'Bevor der Tresor angelegt ist, wird nichts auf den Datenträger geschrieben.',
};
