import type { ImportSource, SkipReason } from '../../model/import.ts';
import type { ImportState } from '../../model/import/preview.ts';

const notes = (count: number): string => (count === 1 ? 'one note' : `${count} notes`);
const sessions = (count: number): string => (count === 1 ? 'one session' : `${count} sessions`);
const people = (count: number): string => (count === 1 ? 'one person' : `${count} people`);
const files = (count: number): string =>
  count === 1 ? 'one picture or file' : `${count} pictures and files`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sources: { readonly [source in ImportSource]: string } = {
  markdown: 'Markdown files',
  'joplin-jex': 'Joplin (JEX)',
  'joplin-raw': 'Joplin (RAW)',
  'standard-notes': 'Standard Notes',
  notesnook: 'Notesnook',
  evernote: 'Evernote',
  'people-csv': 'A table of people',
};

const states: { readonly [state in ImportState]: string } = {
  comes: 'Comes',
  already_here: 'Already here',
  left_out: 'Left out',
  no_person: 'Nobody known',
  no_date: 'No day',
  too_large: 'Too long',
};

const stays: { readonly [state in Exclude<ImportState, 'comes'>]: (count: number) => string } = {
  already_here: (count) =>
    `${capital(notes(count))} came with an earlier import, or twice in this one.`,
  left_out: (count) => `${capital(notes(count))} left out by you.`,
  no_person: (count) => `${capital(notes(count))} without a person.`,
  no_date: (count) => `${capital(notes(count))} without a day.`,
  too_large: (count) => `${capital(notes(count))} longer than a session can be.`,
};

const skipped: { readonly [reason in SkipReason]: string } = {
  not_a_note: 'It is no note.',
  encrypted: 'It is encrypted. Export it without encryption, and import that.',
  in_trash: 'It lay in the trash.',
  empty: 'There is nothing in it.',
  credentials: 'It holds a password or a secret code, which does not belong in notes of coaching.',
  no_name: 'It has no name.',
  unknown_column: 'A column that Countersign has no place for.',
  duplicate: 'The same stands there twice.',
  unreadable: 'It could not be read. It may be damaged.',
  too_large: 'It is too large.',
  unsafe_name: 'Its name could lead out of the folder.',
  link: 'It is a link to another place, which is not followed.',
  file_missing: 'A file that the note names is not there.',
  file_unused: 'No note names this file.',
};

/** Taking notes over from another program. */
export const imports = {
  title: 'Import',
  lead: 'Bring notes from another program. Nothing that is here is changed, and the whole import can be undone.',
  step: (step: number) => `Step ${step} of 3`,

  chooseTitle: 'Choose what to bring',
  chooseText:
    'Export your notes from the other program first. You see everything that would come before anything changes; your files stay as they are.',
  chooseFile: 'Choose a file',
  chooseFolder: 'Choose a folder',
  canRead: 'What can be read',
  readable: [
    { name: 'Obsidian, or any folder of Markdown', how: 'The folder itself.' },
    { name: 'Joplin', how: 'File, Export all: JEX as a file, or RAW as a folder.' },
    { name: 'Standard Notes', how: 'A backup that is decrypted, as a file.' },
    { name: 'Notesnook', how: 'An export as Markdown or HTML, as a file.' },
    { name: 'Evernote', how: 'Export notebook, format ENEX, as a file.' },
    {
      name: 'A table of people',
      how: 'A CSV file with a column of names, and one of roles if you like.',
    },
  ],

  lookTitle: 'Look it over',
  from: (source: ImportSource) => sources[source],
  comes: (count: number) =>
    count === 0
      ? 'No note comes yet.'
      : `${capital(notes(count))} ${count === 1 ? 'becomes a session' : 'become sessions'}, in your own notes. Nobody else sees them.`,
  newPeople: (count: number) => `${capital(people(count))} will be added.`,
  noPeople: 'Nobody new is in this table.',
  staysTitle: 'What stays behind',
  stays: (state: Exclude<ImportState, 'comes'>, count: number) => stays[state](count),
  attachmentsCome: (count: number) =>
    `${capital(files(count))} ${count === 1 ? 'comes' : 'come'} with them, encrypted like everything else.`,
  attachmentsCame: (count: number) => `${capital(files(count))} came with them.`,
  attachmentsStay: (count: number) =>
    `${capital(files(count))} in these notes ${count === 1 ? 'stays' : 'stay'} where ${count === 1 ? 'it is' : 'they are'}, because ${count === 1 ? 'it is' : 'they are'} too large or damaged; only the name comes.`,

  foldersTitle: 'Whose notes are they?',
  foldersText: 'By name, as far as a folder, title or tag says it. Change what is wrong.',
  folder: (path: readonly string[]) => (path.length === 0 ? 'In no folder' : path.join(' / ')),
  notesIn: (count: number) => capital(notes(count)),
  whoseOf: (folder: string) => `Whose notes: ${folder}`,
  rest: 'All others',
  restHint: (count: number) => `${capital(notes(count))} whose person is not known`,
  asFound: (names: readonly string[]) =>
    names.length === 0 ? 'As found in each note' : `As found: ${names.join(', ')}`,
  foundNobody: 'Nobody found',
  nobody: 'Leave out',
  newName: (name: string) => `${name} (new)`,
  someoneNew: 'Someone new…',
  someoneNewTitle: 'Someone new',
  someoneNewText: 'They are added when you import, and go again if you undo it.',
  name: 'Name',
  nameProblem: 'Please give a name.',
  choosePerson: 'Choose a person',

  undated: (count: number) =>
    count === 1 ? 'Day of the one note that has none' : `Day of the ${count} notes that have none`,
  undatedHint: 'Without a day they stay behind.',
  dayProblem: 'Please give a day between 2000 and 2099.',

  notesTitle: 'The notes',
  show: 'Show',
  all: 'All',
  states,
  untitled: 'Without a title',
  changed: 'Changed since it came before; both are kept',
  change: 'Change',
  changeNamed: (title: string) => `Change: ${title}`,
  whose: 'Whose note',
  day: 'Day',
  none: 'No notes like that.',
  peopleTitle: 'The people',
  personStates: {
    comes: 'New',
    already_here: 'Already here',
    not_a_name: 'Not a name',
  },
  skippedTitle: 'What could not be read',
  skippedReason: (reason: SkipReason) => skipped[reason],
  range: (from: number, to: number, total: number) => `${from}–${to} of ${total}`,
  previous: 'Earlier rows',
  next: 'Further rows',

  run: (noteCount: number, newPeople: number) =>
    noteCount === 0 ? `Add ${people(newPeople)}` : `Import ${notes(noteCount)}`,
  nothingComes: 'There is nothing to import yet.',

  doneTitle: 'Done',
  done: (sessionCount: number, newPeople: number) =>
    [
      ...(sessionCount > 0 || newPeople === 0 ? [`${capital(sessions(sessionCount))} came.`] : []),
      ...(newPeople > 0
        ? [`${capital(people(newPeople))} ${newPeople === 1 ? 'was' : 'were'} added.`]
        : []),
    ].join(' '),
  doneText:
    'Nothing that was here before was changed. You can undo it now, or later from this page.',
  allCame: 'Everything came.',
  peopleNot: (count: number) =>
    `${capital(count === 1 ? 'one row' : `${count} rows`)} of the table made nobody new.`,
  skipped: (count: number) =>
    `${capital(count === 1 ? 'one part' : `${count} parts`)} could not be read.`,
  toPeople: 'See the people',
  another: 'Import something else',

  earlier: 'Earlier imports',
  holds: (sessionCount: number, newPeople: number) =>
    [
      sessionCount > 0 || newPeople === 0 ? capital(sessions(sessionCount)) : '',
      newPeople > 0 ? people(newPeople) : '',
    ]
      .filter((text) => text !== '')
      .join(', '),
  undoneOn: (day: string) => `Undone ${day}`,
  undo: 'Undo',
  undoNamed: (source: string, day: string) => `Undo the import from ${source} of ${day}`,
  undoTitle: 'Undo this import?',
  undoText:
    'What came with it goes for good, not to the bin. What you changed since stays. The files it came from are not touched, so you can import them again.',
  undoIt: 'Undo the import',
  undone: (sessionCount: number, personCount: number) =>
    personCount === 0
      ? `Undone: ${sessions(sessionCount)} went.`
      : `Undone: ${sessions(sessionCount)} and ${people(personCount)} went.`,
  stayTitle: 'What you changed since stays',
  stayText: (sessionCount: number, personCount: number) =>
    [
      ...(sessionCount > 0 ? [capital(sessions(sessionCount))] : []),
      ...(personCount > 0
        ? [sessionCount > 0 ? people(personCount) : capital(people(personCount))]
        : []),
    ].join(' and ') + (sessionCount + personCount === 1 ? ' stays.' : ' stay.'),
  staySession: (name: string, day: string) => `${name}, ${day}`,
  inBin: 'in the bin',
  close: 'Close',
};
