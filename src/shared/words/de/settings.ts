import type { settings as en } from '../en/settings.ts';
import type { InWords } from '../language.ts';

export const settings: InWords<typeof en> = {
  title: 'Einstellungen',
  general: 'Allgemein',
  security: 'Sicherheit',
  backups: 'Sicherungen',
  privacy: 'Privatsphäre',
  activity: 'Aktivitäten',
  place: (name) => `Einstellungen: ${name}`,
  you: 'Sie',
  coachName: 'Ihr Name',
  coachNameHint: 'Er steht auf den Zusammenfassungen, die Sie von jetzt an unterschreiben.',
  appearance: 'Darstellung',
  theme: 'Farben',
  themeSystem: 'Wie das System',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  language: 'Sprache',
  languageHint:
    'Das Fenster öffnet sich darin neu. Die Vorlagen eines Tresors bleiben in der Sprache, in der er angelegt wurde.',
  languages: { system: 'Wie das System', en: 'English', de: 'Deutsch' },
  languageNotSaved:
    'Etwas, das Sie getippt haben, ist noch nicht gespeichert, darum bleibt die Sprache, wie sie ist. Bitte versuchen Sie es gleich noch einmal.',
  summaries: 'Zusammenfassungen',
  paper: 'Papierformat',
  paperA4: 'A4',
  paperLetter: 'US Letter',
  reminders: 'Erinnerungen',
  remind: 'Vor einem Gespräch',
  remindHint:
    'Das System sagt, dass ein Gespräch beginnt, nie, mit wem. Nur solange der Tresor entsperrt ist: Gesperrt weiß hier nichts, wann Ihre Gespräche sind.',
  remindBefore: (minutes) => (minutes === 0 ? 'Nie' : `${minutes} Minuten vorher`),
  remindSignature: 'An eine Unterschrift',
  remindSignatureHint:
    'Das System sagt, dass eine Zusammenfassung auf eine Unterschrift wartet, nie, wessen, und höchstens einmal am Tag. Gespräche, die Sie ohne Unterschrift abgeschlossen haben, zählen nicht.',
  remindAfter: (days) =>
    days === 0 ? 'Nie' : days === 1 ? 'Nach einem Tag' : `Nach ${days} Tagen`,
  search: 'Suche',
  index: 'Suchindex',
  indexHint:
    'Jedes Wort Ihrer Notizen, mit ihnen verschlüsselt und bei jedem Speichern nachgeführt. Bauen Sie ihn neu auf, wenn eine Suche etwas nicht findet, von dem Sie wissen, dass es da ist; Ihre Notizen bleiben, wie sie sind.',
  indexUnfinished: ({ done, total }) =>
    `Er enthält ${done} von ${total} Stücken, die neuesten. Älteres wird erst gefunden, wenn er vollständig ist; beim nächsten Entsperren geht es von selbst weiter.`,
  indexBuild: 'Neu aufbauen',
  indexGoOn: 'Jetzt fortsetzen',
  indexBuilt: 'Der Suchindex ist vollständig.',
  about: 'Über die App',
  version: 'Version',
  network: 'Netz',
  networkText:
    'Keins. Die App hat kein Konto und keinen Server, und jede Verbindung wird verweigert.',
  data: 'Wo Ihre Notizen sind',
  dataText: (vault) =>
    `Im Ordner „${vault}.countersign“ in Countersigns eigenem Ordner Ihres Benutzerkontos, nur auf diesem Laptop. Ohne Ihre Passphrase oder Ihren Wiederherstellungsschlüssel sagen seine Dateien nichts. Sicherungen kommen in den Ordner, den Sie wählen.`,
  boundary: 'Was es nicht ist',
  boundaryText:
    'Beim Coaching geht es um Gegenwart und Zukunft, um Schritte und Ziele. Countersign stellt keine Diagnosen und ist kein Ort für Krankenakten.',
  changed: 'Gespeichert.',
};
