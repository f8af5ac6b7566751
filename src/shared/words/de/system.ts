import type { system as en } from '../en/system.ts';
import type { InWords } from '../language.ts';

export const system: InWords<typeof en> = {
  saveSummary: 'Unterschriebene Zusammenfassung speichern',
  saveDraft: 'Entwurf speichern',
  saveReport: 'Bericht speichern',
  chooseExportFolder: 'Ordner für die Zusammenfassungen wählen',
  saveKit: 'Datei für Ihr Teammitglied speichern',
  chooseReply: 'Antwort wählen',
  checkSummary: 'Zusammenfassung zum Prüfen wählen',
  saveVerifyPage: 'Prüfseite speichern',
  verifyPageFile: 'zusammenfassung-pruefen.html',
  chooseBackupFolder: 'Ordner für Sicherungen wählen',
  chooseBackup: 'Sicherung oder Export zum Wiederherstellen wählen',
  saveTemplate: 'Vorlage speichern',
  chooseTemplate: 'Vorlage zum Hinzufügen wählen',
  chooseAttachment: 'Datei zum Hinzufügen wählen',
  saveAttachment: 'Unverschlüsselte Kopie speichern',
  unnamedFile: 'Datei',
  chooseImportFile: 'Datei zum Importieren wählen',
  chooseImportFolder: 'Ordner zum Importieren wählen',
  vaultMenu: 'Tresor',
  lockNow: 'Jetzt sperren',
  lockedItself: 'Countersign hat sich gesperrt. Alles ist gespeichert.',
  saveInvite: 'Kalendereinladung speichern',
  sessionSoon: (minutes) =>
    minutes === 1
      ? 'Ein Gespräch beginnt in einer Minute.'
      : `Ein Gespräch beginnt in ${minutes} Minuten.`,
  signaturesLate: (count) =>
    count === 1
      ? 'Eine Zusammenfassung wartet schon länger auf eine Unterschrift.'
      : `${count} Zusammenfassungen warten schon länger auf eine Unterschrift.`,
  alreadyOpen: 'Countersign ist schon offen; sein Fenster kam nach vorn.',
};
