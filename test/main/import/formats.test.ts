import { expect, it } from 'vitest';
import { readImport } from '#main/import/index.ts';
import type { ChosenSource } from '#main/import/index.ts';
import type { ReadImport } from '#shared/model/import.ts';
import {
  chosenFile,
  fixtureFile,
  fixtureFiles,
  tarOf,
  zipOf,
} from '../../support/import/exports.ts';

const folder = (name: string): ChosenSource => ({
  kind: 'folder',
  files: fixtureFiles(name),
  skipped: [],
});

/** What came of an export, short enough to be read at a glance. */
function told({ source, notes, people, skipped }: ReadImport) {
  return {
    source,
    people,
    notes: notes.map(({ title, folder, tags, attachments, createdAt, updatedAt }) =>
      [
        title,
        folder.join('/'),
        tags.join(' '),
        attachments.map(({ name, bytes }) => `${name} ${bytes.length}`).join(' '),
        createdAt,
        updatedAt,
      ].join(' | '),
    ),
    skipped: skipped.map(({ where, why }) => `${why}: ${where}`).toSorted(),
  };
}

function textOf({ notes }: ReadImport, title: string): string | undefined {
  return notes.find((note) => note.title === title)?.text;
}

it('reads a folder of Markdown: 11 files are 4 notes, 2 attachments and 5 that stay out', async () => {
  const read = await readImport(folder('markdown'));
  expect(told(read)).toEqual({
    source: 'markdown',
    people: [],
    notes: [
      'Broken yaml |  |  |  | 2026-03-31T10:00:00.000Z | 2026-03-31T10:00:00.000Z',
      'Roadmap |  | plan Quarter |  | 2026-01-05T12:00:00.000Z | 2026-03-31T10:00:00.000Z',
      '2026-02-16 Check-in | Team/Robin Weber |  |  | 2026-02-16T12:00:00.000Z | 2026-03-31T10:00:00.000Z',
      'Check-in with Robin | Team/Robin Weber | robin one-on-one/march growth | board.png 70 contract.pdf 69 | 2026-03-02T09:30:00.000Z | 2026-03-02T10:15:00.000Z',
    ],
    skipped: [
      'empty: Empty.md',
      'file_missing: Roadmap.md: Files/gone.png',
      'file_unused: Files/nobody-names-me.png',
      'file_unused: notes.canvas',
      'in_trash: .trash/Old.md',
      'not_a_note: .obsidian/app.json',
    ],
  });
  expect(textOf(read, 'Check-in with Robin')).toBe(
    [
      'mood: steady',
      'related: the last one',
      '',
      'Talked about the Roadmap and what is in the way. #growth',
      '',
      '![board.png](attachment:0)',
      '',
      '- [x] Send the draft',
      '- [ ] Ask Kim for feedback, see [the guide](https://example.com/guide)',
      '',
      '> Feedback is a gift.',
      '',
      '```html',
      '<script>this stays, for it is code</script>',
      '```',
      '',
      'See ![contract.pdf](attachment:1) and [a remote picture](https://example.com/pixel.png).',
    ].join('\n'),
  );
  expect(textOf(read, 'Broken yaml')).toBe(
    '---\nkey: [unclosed\n  : : :\n---\nThe text is kept all the same.',
  );
});

it('gives a note the same id whenever it is read, and another one when its text is another', async () => {
  const files = fixtureFiles('markdown');
  const ids = async (source: ChosenSource) =>
    (await readImport(source)).notes.map(({ sourceId }) => sourceId);
  const first = await ids(folder('markdown'));
  expect(await ids({ kind: 'folder', files: files.toReversed(), skipped: [] })).toEqual(first);
  const changed = files.map((file) =>
    file.path === 'Roadmap.md' ? { ...file, bytes: Buffer.from('else') } : file,
  );
  const second = await ids({ kind: 'folder', files: changed, skipped: [] });
  expect(second.filter((id) => first.includes(id))).toHaveLength(first.length - 1);
});

const joplin = {
  people: [],
  notes: [
    'A title with: a colon | Coaching |  |  | 2026-01-09T08:00:00.000Z | 2026-01-12T08:00:00.000Z',
    'A web page | Coaching |  | board.png 70 | 2026-01-09T08:00:00.000Z | 2026-01-12T08:00:00.000Z',
    'Call Alex | Coaching |  |  | 2026-01-09T08:00:00.000Z | 2026-01-12T08:00:00.000Z',
    'First session | Coaching/Alex Kim | growth roadmap talk | board.png 70 agreement.pdf 69 | 2026-01-09T08:00:00.000Z | 2026-01-12T08:00:00.000Z',
  ],
  skipped: [
    'encrypted: 8eb6d8747175919f27472673a32b3eca',
    'file_unused: unused.png',
    'in_trash: Thrown away',
    'not_a_note: 48cd7517d21176f980daa5502d9efb31',
  ],
};

it('reads what Joplin exports, as a folder and as an archive: 6 notes and 3 files are 4 and 2, and 3 stay out', async () => {
  const raw = await readImport(folder('joplin-raw'));
  const jex = await readImport(chosenFile('x.jex', await tarOf(fixtureFiles('joplin-raw'))));
  const sorted = (read: ReadImport) => {
    const { notes, ...rest } = told(read);
    return { ...rest, notes: notes.toSorted() };
  };
  expect(sorted(raw)).toEqual({ source: 'joplin-raw', ...joplin });
  expect(sorted(jex)).toEqual({ source: 'joplin-jex', ...joplin });
  expect(textOf(jex, 'First session')).toBe(
    'Alex wants more say in the roadmap.\n\n![board.png](attachment:0)\n\n' +
      'See the agreement ![agreement.pdf](attachment:1) and the other note.\n\n* one\n* two',
  );
  expect(textOf(jex, 'A web page')).toBe(
    '# Heading\n\nSome **bold** text\nand a line ![board.png](attachment:0)\n\n- item',
  );
  expect(textOf(jex, 'Call Alex')).toBe('- [x] Call Alex\n\nbefore Friday');
});

it('reads a backup of Standard Notes, zipped or not: 7 notes are 5 and 2 that stay out', async () => {
  const zip = chosenFile('backup.zip', await zipOf(fixtureFiles('standard-notes')));
  const text = chosenFile(
    'backup.txt',
    fixtureFile('standard-notes/Standard Notes Backup and Import File.txt'),
  );
  const read = await readImport(zip);
  expect(told(read)).toEqual({
    source: 'standard-notes',
    people: [],
    notes: [
      'Plain |  |  |  | 2026-02-01T10:00:00.000Z | 2026-02-03T10:00:00.000Z',
      'Markdown |  | Team |  | 2026-02-01T10:00:00.000Z | 2026-02-03T10:00:00.000Z',
      'Rich |  |  |  | 2026-02-01T10:00:00.000Z | 2026-02-03T10:00:00.000Z',
      'Super |  | Team/Robin |  | 2026-02-01T10:00:00.000Z | 2026-02-03T10:00:00.000Z',
      'Code |  |  |  | 2026-02-01T10:00:00.000Z | 2026-02-03T10:00:00.000Z',
    ],
    skipped: [
      'credentials: Keys',
      'file_missing: board.png',
      'in_trash: Trash',
      'not_a_note: SN|ItemsKey',
      'not_a_note: SN|UserPreferences',
    ],
  });
  expect(told(await readImport(text))).toEqual(told(read));
  expect(textOf(read, 'Plain')).toBe('one < two \\<b>not bold\\</b>\n- a list');
  expect(textOf(read, 'Code')).toBe('````\nif (a) {\n```\n}\n````');
  expect(textOf(read, 'Super')).toBe(
    [
      '## Plan',
      '',
      'Robin is **ready** and *willing*, not ***both***',
      'next line',
      '',
      '- [x] draft',
      '- [ ] review',
      '',
      '1. one',
      '   - inner',
      '',
      '> said so',
      '',
      '```',
      'a < b',
      '<i>c</i>',
      '```',
      '',
      '[guide](https://example.com/guide) bad',
      'board.png',
      'Plain',
      '',
      '---',
      '',
      '[remote](https://example.com/x.png)',
      '',
      '| Who | When |',
      '| --- | --- |',
      '| Robin | a\\|b |',
    ].join('\n'),
  );
});

it('reads what Notesnook exports as Markdown: 3 files are 2 notes, for one lies in two notebooks', async () => {
  const zip = await zipOf(fixtureFiles('notesnook-md'));
  const read = await readImport(chosenFile('notesnook.zip', zip));
  const at = (...parts: readonly [number, number, number, number, number]) =>
    new Date(...parts).toISOString();
  expect(told(read)).toEqual({
    source: 'notesnook',
    people: [],
    notes: [
      `Second session | Coaching/Robin | growth next steps | board.png 70 | ${at(2025, 10, 22, 9, 30)} | ${at(2025, 10, 23, 12, 5)}`,
      `Ideas: a list |  |  | notes.pdf 69 | ${at(2025, 11, 1, 0, 0)} | ${at(2025, 11, 1, 23, 59)}`,
    ],
    skipped: ['duplicate: Team/Second session.md'],
  });
  expect(textOf(read, 'Second session')).toBe(
    'Robin is **ready**.\n\n![board.png](attachment:0)\n\n- [ ] ask again',
  );
  expect(textOf(read, 'Ideas: a list')).toBe('![notes.pdf](attachment:0)');
});

it('reads what Notesnook exports as HTML', async () => {
  const read = await readImport(folder('notesnook-html'));
  const at = (hour: number) => new Date(2025, 11, 1, hour, 0).toISOString();
  expect(told(read)).toEqual({
    source: 'notesnook',
    people: [],
    notes: [`Third session | Coaching | growth values | board.png 70 | ${at(8)} | ${at(9)}`],
    skipped: [],
  });
  expect(textOf(read, 'Third session')).toBe(
    'Robin & Kim talked about **values**.\n\n- [x] listen\n- [ ] ask\n\n' +
      '| Who | What |\n| --- | --- |\n| Kim | draft |\n\n![board.png](attachment:0)',
  );
});

it('reads what Evernote exports: 4 notes and 2 files', async () => {
  const read = await readImport(chosenFile('Coaching.enex', fixtureFile('evernote/Coaching.enex')));
  expect(told(read)).toEqual({
    source: 'evernote',
    people: [],
    notes: [
      'Session & plan | Coaching | growth Robin W. | board.png 70 | 2026-01-15T09:30:00.000Z | 2026-01-16T10:00:00.000Z',
      'With a file nobody shows | Coaching |  | agreement.pdf 69 | 2026-01-15T09:30:00.000Z | 2026-01-16T10:00:00.000Z',
      'Secret | Coaching |  |  | 2026-01-15T09:30:00.000Z | 2026-01-16T10:00:00.000Z',
      'Tasks | Coaching |  |  | 2026-01-15T09:30:00.000Z | 2026-01-16T10:00:00.000Z',
    ],
    skipped: [
      'encrypted: Secret',
      'file_missing: Secret: en-media 00000000000000000000000000000000',
    ],
  });
  expect(textOf(read, 'Session & plan')).toBe(
    'First line\n\nSecond **bold** and *slanted* text\n- [x] done\n- [ ] open\n' +
      '![board.png](attachment:0)\n\n1. one\n2. two',
  );
  expect(textOf(read, 'With a file nobody shows')).toBe(
    'see below\n5 * 3 < 20\n\n![agreement.pdf](attachment:0)',
  );
  expect(textOf(read, 'Tasks')).toBe('to do\n\n- [ ] Write to Kim\n- [x] Call');
});

it.each([
  [
    'english.csv',
    [
      { name: 'Robin Weber', role: 'Engineer' },
      { name: 'Kim, Alex', role: 'Designer "UX"' },
    ],
    ['duplicate: 6: robin weber', 'no_name: 4', 'unknown_column: E-mail'],
  ],
  [
    'german.csv',
    [
      { name: 'Jörg Groß', role: 'Entwickler' },
      { name: 'Zoë Müller', role: 'Leitung; Vertrieb' },
    ],
    [],
  ],
  [
    'tabs.tsv',
    [
      { name: 'Sam Okafor', role: 'Tester' },
      { name: '=1+1', role: 'attack' },
    ],
    [],
  ],
])('reads a table of people as a spreadsheet writes it: %s', async (name, people, skipped) => {
  const read = await readImport(chosenFile(name, fixtureFile(`people/${name}`)));
  expect(told(read)).toEqual({ source: 'people-csv', people, notes: [], skipped });
});
