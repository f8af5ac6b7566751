import type { SkipReason } from '../../model/import.ts';
import type { ImportState } from '../../model/import/preview.ts';
import type { imports as en } from '../en/imports.ts';
import type { InWords } from '../language.ts';

const notes = (count: number): string => (count === 1 ? 'eine Notiz' : `${count} Notizen`);
const sessions = (count: number): string => (count === 1 ? 'ein Gespräch' : `${count} Gespräche`);
const people = (count: number): string => (count === 1 ? 'eine Person' : `${count} Personen`);
const files = (count: number): string =>
  count === 1 ? 'ein Bild oder eine Datei' : `${count} Bilder und Dateien`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sources: InWords<Record<Parameters<typeof en.from>[0], string>> = {
  markdown: 'Markdown-Dateien',
  'joplin-jex': 'Joplin (JEX)',
  'joplin-raw': 'Joplin (RAW)',
  'standard-notes': 'Standard Notes',
  notesnook: 'Notesnook',
  evernote: 'Evernote',
  'people-csv': 'Personentabelle',
};

const states: { readonly [state in ImportState]: string } = {
  comes: 'Kommt',
  already_here: 'Schon hier',
  left_out: 'Ausgelassen',
  no_person: 'Person unbekannt',
  no_date: 'Ohne Tag',
  too_large: 'Zu lang',
};

const stays: { readonly [state in Exclude<ImportState, 'comes'>]: (count: number) => string } = {
  already_here: (count) =>
    `${capital(notes(count))}, schon mit einem früheren Import gekommen oder hier doppelt.`,
  left_out: (count) => `${capital(notes(count))}, von Ihnen ausgelassen.`,
  no_person: (count) => `${capital(notes(count))} ohne Person.`,
  no_date: (count) => `${capital(notes(count))} ohne Tag.`,
  too_large: (count) => `${capital(notes(count))}, länger, als ein Gespräch sein kann.`,
};

const skipped: { readonly [reason in SkipReason]: string } = {
  not_a_note: 'Das ist keine Notiz.',
  encrypted: 'Das ist verschlüsselt. Exportieren Sie es unverschlüsselt, und importieren Sie das.',
  in_trash: 'Das lag im Papierkorb.',
  empty: 'Darin steht nichts.',
  credentials:
    'Darin steht ein Passwort oder ein geheimer Code; das gehört nicht in Notizen zum Coaching.',
  no_name: 'Es hat keinen Namen.',
  unknown_column: 'Eine Spalte, für die Countersign keinen Platz hat.',
  duplicate: 'Dasselbe steht dort zweimal.',
  unreadable: 'Das ließ sich nicht lesen. Vielleicht ist es beschädigt.',
  too_large: 'Das ist zu groß.',
  unsafe_name: 'Der Name könnte aus dem Ordner hinausführen.',
  link: 'Das ist eine Verknüpfung mit einem anderen Ort; ihr wird nicht gefolgt.',
  file_missing: 'Eine Datei, die die Notiz nennt, ist nicht da.',
  file_unused: 'Keine Notiz nennt diese Datei.',
};

export const imports: InWords<typeof en> = {
  title: 'Import',
  lead: 'Holen Sie Notizen aus einem anderen Programm. Was hier ist, bleibt, wie es ist, und der ganze Import lässt sich rückgängig machen.',
  step: (step) => `Schritt ${step} von 3`,

  chooseTitle: 'Auswählen, was kommen soll',
  chooseText:
    'Exportieren Sie Ihre Notizen zuerst aus dem anderen Programm. Sie sehen alles, was kommen würde, bevor sich etwas ändert; Ihre Dateien bleiben, wie sie sind.',
  chooseFile: 'Datei auswählen',
  chooseFolder: 'Ordner auswählen',
  canRead: 'Was sich lesen lässt',
  readable: [
    { name: 'Obsidian oder ein Ordner mit Markdown', how: 'Der Ordner selbst.' },
    { name: 'Joplin', how: 'Datei, Alles exportieren: JEX als Datei oder RAW als Ordner.' },
    { name: 'Standard Notes', how: 'Eine entschlüsselte Sicherung, als Datei.' },
    { name: 'Notesnook', how: 'Ein Export als Markdown oder HTML, als Datei.' },
    { name: 'Evernote', how: 'Notizbuch exportieren, Format ENEX, als Datei.' },
    {
      name: 'Eine Personentabelle',
      how: 'Eine CSV-Datei mit einer Spalte für Namen und, wenn Sie mögen, einer für Rollen.',
    },
  ],

  lookTitle: 'Durchsehen',
  from: (source) => sources[source],
  comes: (count) =>
    count === 0
      ? 'Noch kommt keine Notiz.'
      : `${capital(notes(count))} ${count === 1 ? 'wird zu einem Gespräch' : 'werden zu Gesprächen'}, in Ihren eigenen Notizen. Niemand sonst sieht sie.`,
  newPeople: (count) => `${capital(people(count))} ${count === 1 ? 'kommt' : 'kommen'} neu hinzu.`,
  noPeople: 'In dieser Tabelle steht niemand Neues.',
  staysTitle: 'Was zurückbleibt',
  stays: (state, count) => stays[state](count),
  attachmentsCome: (count) =>
    `${capital(files(count))} ${count === 1 ? 'kommt' : 'kommen'} mit, verschlüsselt wie alles andere.`,
  attachmentsCame: (count) =>
    `${capital(files(count))} ${count === 1 ? 'ist' : 'sind'} mitgekommen.`,
  attachmentsStay: (count) =>
    `${capital(files(count))} aus diesen Notizen ${count === 1 ? 'bleibt' : 'bleiben'} zurück, weil zu groß oder beschädigt; nur der Name kommt mit.`,

  foldersTitle: 'Von wem handeln sie?',
  foldersText:
    'Nach Namen, so weit ein Ordner, ein Titel oder ein Schlagwort einen nennt. Ändern Sie, was nicht stimmt.',
  folder: (path) => (path.length === 0 ? 'In keinem Ordner' : path.join(' / ')),
  notesIn: (count) => capital(notes(count)),
  whoseOf: (folder) => `Von wem: ${folder}`,
  rest: 'Alle übrigen',
  restHint: (count) => `${capital(notes(count))}, deren Person nicht bekannt ist`,
  asFound: (names) =>
    names.length === 0 ? 'Wie in jeder Notiz gefunden' : `Wie gefunden: ${names.join(', ')}`,
  foundNobody: 'Niemand gefunden',
  nobody: 'Auslassen',
  newName: (name) => `${name} (neu)`,
  someoneNew: 'Jemand Neues …',
  someoneNewTitle: 'Jemand Neues',
  someoneNewText:
    'Die Person wird beim Import angelegt und geht wieder, wenn Sie ihn rückgängig machen.',
  name: 'Name',
  nameProblem: 'Bitte geben Sie einen Namen an.',
  choosePerson: 'Person auswählen',

  undated: (count) =>
    count === 1 ? 'Tag der einen Notiz ohne Tag' : `Tag der ${count} Notizen ohne Tag`,
  undatedHint: 'Ohne Tag bleiben sie zurück.',
  dayProblem: 'Bitte geben Sie einen Tag von 2000 bis 2099 an.',

  notesTitle: 'Die Notizen',
  show: 'Anzeigen',
  all: 'Alle',
  states,
  untitled: 'Ohne Titel',
  changed: 'Geändert, seit sie schon einmal kam; beide bleiben',
  change: 'Ändern',
  changeNamed: (title) => `Ändern: ${title}`,
  whose: 'Von wem die Notiz handelt',
  day: 'Tag',
  none: 'Keine solchen Notizen.',
  peopleTitle: 'Die Personen',
  personStates: {
    comes: 'Neu',
    already_here: 'Schon hier',
    not_a_name: 'Kein Name',
  },
  skippedTitle: 'Was sich nicht lesen ließ',
  skippedReason: (reason) => skipped[reason],
  range: (from, to, total) => `${from}–${to} von ${total}`,
  previous: 'Frühere Zeilen',
  next: 'Weitere Zeilen',

  run: (noteCount, newPeople) =>
    noteCount === 0
      ? `${capital(people(newPeople))} anlegen`
      : `${capital(notes(noteCount))} importieren`,
  nothingComes: 'Noch gibt es nichts zu importieren.',

  doneTitle: 'Fertig',
  done: (sessionCount, newPeople) =>
    [
      ...(sessionCount > 0 || newPeople === 0
        ? [`${capital(sessions(sessionCount))} ${sessionCount === 1 ? 'ist' : 'sind'} gekommen.`]
        : []),
      ...(newPeople > 0
        ? [`${capital(people(newPeople))} ${newPeople === 1 ? 'wurde' : 'wurden'} angelegt.`]
        : []),
    ].join(' '),
  doneText:
    'Nichts von dem, was vorher hier war, wurde geändert. Rückgängig machen können Sie den Import jetzt oder später auf dieser Seite.',
  allCame: 'Alles ist gekommen.',
  peopleNot: (count) =>
    `${capital(count === 1 ? 'eine Zeile' : `${count} Zeilen`)} der Tabelle ${count === 1 ? 'ergab' : 'ergaben'} niemand Neues.`,
  skipped: (count) =>
    `${capital(count === 1 ? 'ein Teil' : `${count} Teile`)} ${count === 1 ? 'ließ' : 'ließen'} sich nicht lesen.`,
  toPeople: 'Zu den Personen',
  another: 'Etwas anderes importieren',

  earlier: 'Frühere Importe',
  holds: (sessionCount, newPeople) =>
    [
      sessionCount > 0 || newPeople === 0 ? capital(sessions(sessionCount)) : '',
      newPeople > 0 ? people(newPeople) : '',
    ]
      .filter((text) => text !== '')
      .join(', '),
  undoneOn: (day) => `Rückgängig gemacht am ${day}`,
  undo: 'Rückgängig',
  undoNamed: (source, day) => `Den Import aus ${source} vom ${day} rückgängig machen`,
  undoTitle: 'Diesen Import rückgängig machen?',
  undoText:
    'Was damit kam, geht endgültig, nicht in den Papierkorb. Was Sie seither geändert haben, bleibt. Die Dateien, aus denen es kam, bleiben unberührt; Sie können sie wieder importieren.',
  undoIt: 'Import rückgängig machen',
  undone: (sessionCount, personCount) =>
    personCount === 0
      ? `Rückgängig gemacht: ${sessions(sessionCount)} entfernt.`
      : `Rückgängig gemacht: ${sessions(sessionCount)} und ${people(personCount)} entfernt.`,
  stayTitle: 'Was Sie seither geändert haben, bleibt',
  stayText: (sessionCount, personCount) =>
    [
      ...(sessionCount > 0 ? [capital(sessions(sessionCount))] : []),
      ...(personCount > 0
        ? [sessionCount > 0 ? people(personCount) : capital(people(personCount))]
        : []),
    ].join(' und ') + (sessionCount + personCount === 1 ? ' bleibt.' : ' bleiben.'),
  staySession: (name, day) => `${name}, ${day}`,
  inBin: 'im Papierkorb',
  close: 'Schließen',
};
