import { describe, expect, test } from 'vitest';
import { noteDocument, sessionDocument } from '#shared/input/document.ts';
import { AppError } from '#shared/errors.ts';
import { checkAuditLog } from '#main/vault/audit/log.ts';
import type { Vault } from '#main/vault/context.ts';
import { setDay, setTarget } from '#main/vault/import/map.ts';
import { overviewOf } from '#main/vault/import/preview.ts';
import { runImport } from '#main/vault/import/run.ts';
import { undoImport } from '#main/vault/import/undo.ts';
import { listAttachments } from '#main/vault/attachments/read.ts';
import { addPerson, getPerson, listPeople } from '#main/vault/people.ts';
import { search } from '#main/vault/search/search.ts';
import { checkIndex } from '#main/vault/search/build-index.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import { textsAgree } from '#main/vault/sessions/texts-agree.ts';
import { dots } from '../../../support/images.ts';
import { asking } from '../../../support/asking.ts';
import { contentOf, imported, note, staged, workOf } from '../../../support/imports.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const dot = { name: 'dot.png', mediaType: 'image/png', bytes: dots.png };
const noImage = { name: 'no.png', mediaType: 'image/png', bytes: Buffer.from('no image') };
const code = (expected: string) => expect.objectContaining({ code: expected });

async function withSam(): Promise<{ readonly vault: Vault; readonly sam: string }> {
  const { vault } = await bareVaultForTest();
  const { id } = addPerson(vault, { name: 'Sam Okafor', role: 'Engineer', cleanSlate: false });
  return { vault, sam: id };
}

const sessionsOf = (vault: Vault, personId: string) =>
  getPerson(vault, { personId }).sessions.map(({ id }) => openSession(vault, { sessionId: id }));

test('a note becomes a held session of whom it names, on its day, in the notes that only the coach sees', async () => {
  const { vault, sam } = await withSam();
  const record = await imported(vault, [
    note({ title: '1-1 with Sam', text: 'He **wants** to grow.', tags: ['growth plan', 'a/b'] }),
  ]);

  expect(record.states.comes).toBe(1);
  const [session] = sessionsOf(vault, sam);
  expect(session?.session).toEqual(
    expect.objectContaining({
      status: 'closed',
      startsAt: '2024-03-05T09:30:00.000Z',
      summary: 'none',
    }),
  );
  expect(session?.notes.content).toEqual([
    {
      type: 'paragraph',
      content: [{ type: 'text', text: '1-1 with Sam', marks: [{ type: 'bold' }] }],
    },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'He ' },
        { type: 'text', text: 'wants', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' to grow.' },
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: '#growth-plan #a-b' }] },
  ]);
  const written = session?.document.content.flatMap(({ content }) =>
    content.flatMap((each) => each.content),
  );
  expect(written?.every((block) => block.type === 'paragraph' && block.content === undefined)).toBe(
    true,
  );
  expect(search(vault, asking('grow', 20)).groups.map(({ personName }) => personName)).toEqual([
    'Sam Okafor',
  ]);
  expect(textsAgree(vault.db)).toBe(true);
  checkIndex(vault.db);
});

test('nothing that was there before an import is another after it', async () => {
  const { vault, sam } = await withSam();
  await imported(vault, [note({ title: 'First with Sam' })]);
  const before = contentOf(vault.db);
  await imported(vault, [note({ title: 'Second with Sam' }), note({ title: 'Nobody' })], {
    people: [
      { name: 'sam okafor', role: 'Other' },
      { name: 'Ada Lind', role: '' },
    ],
  });

  const after = contentOf(vault.db);
  const held = (rows: readonly unknown[]): unknown => expect.arrayContaining([...rows]);
  expect(after).toEqual(
    Object.fromEntries(Object.entries(before).map(([table, rows]) => [table, held(rows)])),
  );
  expect(listPeople(vault).map(({ name, role }) => ({ name, role }))).toEqual([
    { name: 'Ada Lind', role: '' },
    { name: 'Sam Okafor', role: 'Engineer' },
  ]);
  expect(getPerson(vault, { personId: sam }).sessions).toHaveLength(2);
});

test('the same files bring nothing a second time, also from another program, and what changed since comes beside it', async () => {
  const { vault, sam } = await withSam();
  const notes = [
    note({ title: 'One, Sam' }),
    note({ title: 'Two, Sam' }),
    note({ title: 'Two, Sam', sourceId: 'x' }),
  ];
  const first = await imported(vault, notes);
  const before = contentOf(vault.db);
  const second = await imported(
    vault,
    notes.map((each) => ({ ...each, sourceId: `joplin ${each.sourceId}` })),
  );

  expect([first.states.comes, first.states.already_here]).toEqual([2, 1]);
  expect(second.states).toEqual(expect.objectContaining({ comes: 0, already_here: 3 }));
  expect(contentOf(vault.db)).toEqual(before);

  const changed = staged(vault, [note({ title: 'One, Sam', text: 'We spoke again.' })]);
  expect(changed.known.changed.size).toBe(1);
  await runImport(vault, changed, workOf());
  expect(getPerson(vault, { personId: sam }).sessions).toHaveLength(3);
});

test('what the coach says of a note counts before what is said of its folder, and that before a name', async () => {
  const { vault, sam } = await withSam();
  const inHand = staged(vault, [
    note({ title: 'a', folder: ['Team', 'Sam Okafor'] }),
    note({ title: 'b Sam', folder: ['Ada'] }),
    note({ title: 'c', folder: ['Ada'], createdAt: null }),
    note({ title: 'd', folder: ['Other'] }),
    note({ title: 'e', folder: ['Other'], createdAt: null }),
    note({ title: 'f', folder: ['Gone'] }),
  ]);
  const ada = { kind: 'new', name: 'Ada Lind' } as const;
  setTarget(vault, inHand, { of: { kind: 'folder', index: 1 }, target: ada });
  setTarget(vault, inHand, {
    of: { kind: 'note', index: 1 },
    target: { kind: 'person', personId: sam },
  });
  setTarget(vault, inHand, { of: { kind: 'folder', index: 3 }, target: { kind: 'nobody' } });
  setTarget(vault, inHand, { of: { kind: 'rest' }, target: { kind: 'new', name: 'ada lind' } });
  setDay(inHand, { note: 2, day: '2023-06-01' });

  expect(overviewOf(vault, inHand)).toEqual(
    expect.objectContaining({
      unknown: 2,
      undated: 1,
      states: { comes: 4, already_here: 0, left_out: 1, no_person: 0, no_date: 1, too_large: 0 },
    }),
  );
  const record = await runImport(vault, inHand, workOf());
  expect(record.people).toBe(1);
  const people = listPeople(vault);
  const titles = Object.fromEntries(
    people.map(({ id, name }) => [
      name,
      sessionsOf(vault, id).map(({ session, notes }) => [
        session.startsAt.slice(0, 10),
        JSON.stringify(notes).match(/"text":"(\w)/u)?.[1],
      ]),
    ]),
  );
  expect(titles).toEqual({
    'Sam Okafor': expect.arrayContaining([
      ['2024-03-05', 'a'],
      ['2024-03-05', 'b'],
    ]),
    'Ada Lind': [
      ['2024-03-05', 'd'],
      ['2023-06-01', 'c'],
    ],
  });
});

test('what goes in and what comes out are as many, and each that stays says why', async () => {
  const { vault } = await withSam();
  const notes = [
    note({ title: 'Sam 1' }),
    note({ title: 'Sam 1' }),
    note({ title: 'nobody' }),
    note({ title: 'Sam 2', createdAt: null }),
    note({ title: 'Sam 3', createdAt: '1970-01-01T00:00:00.000Z' }),
    note({ title: 'Sam 4', createdAt: '2031-01-01T00:00:00.000Z' }),
    note({ title: 'Sam 5', text: 'x\n'.repeat(20_000) }),
    note({ title: 'Sam 6', text: `e${'\u0301'.repeat(1_000)}` }),
    note({ title: 'Sam 7', attachments: [dot, noImage], filesLeft: 1 }),
  ];
  const record = await imported(vault, notes, {
    people: [
      { name: 'Ada', role: '' },
      { name: '\u0000', role: '' },
      { name: 'x'.repeat(500), role: '' },
    ],
    skipped: [{ where: 'a/b.md', why: 'link' }],
  });

  expect(record.states).toEqual({
    comes: 2,
    already_here: 1,
    left_out: 0,
    no_person: 1,
    no_date: 3,
    too_large: 2,
  });
  expect(Object.values(record.states).reduce((sum, count) => sum + count, 0)).toBe(notes.length);
  expect({ ...record, id: '', states: {} }).toEqual(
    expect.objectContaining({
      people: 1,
      peopleNot: 2,
      attachments: 1,
      attachmentsNot: 2,
      skipped: 1,
    }),
  );
});

test('a picture of a note comes with it, in an answer that is not shared, and goes with an undo', async () => {
  const { vault, sam } = await withSam();
  const before = contentOf(vault.db);
  const file = { name: 'plan.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-') };
  const { id } = await imported(vault, [note({ title: 'Sam', attachments: [dot, file] })]);

  const [session] = sessionsOf(vault, sam);
  const prompts = session?.document.content.flatMap(({ content }) => content) ?? [];
  const holding = prompts.filter(({ content }) =>
    content.some(({ type }) => type === 'attachment'),
  );
  expect(holding.map(({ attrs }) => attrs.shared)).toEqual([false]);
  const kept = listAttachments(vault, { sessionId: session?.session.id ?? '' });
  expect(kept.map(({ name, size }) => [name, size])).toEqual([
    ['dot.png', dots.png.length],
    ['plan.pdf', 5],
  ]);
  expect(sessionDocument.safeParse(session?.document).success).toBe(true);
  expect(textsAgree(vault.db)).toBe(true);
  await undoImport(vault, id, workOf());
  expect(contentOf(vault.db)).toEqual(before);
});

test('an import leaves one line in the activity log, without a name', async () => {
  const { vault } = await withSam();
  const { id } = await imported(vault, [note({ title: 'Sam 1' }), note({ title: 'Sam 2' })]);

  expect(vault.db.all("select subject from audit where kind = 'notes_imported'")).toEqual([
    { subject: id },
  ]);
  expect(checkAuditLog(vault).intact).toBe(true);
});

describe('an import that is stopped', () => {
  test('has changed nothing, and can be run again', async () => {
    const { vault, sam } = await withSam();
    const notes = Array.from({ length: 90 }, (_, at) => note({ title: `Sam ${at}` }));
    const inHand = staged(vault, notes);
    const before = contentOf(vault.db);
    const abort = new AbortController();
    const work = workOf(({ done }) => {
      if (done >= 60) abort.abort(new AppError('cancelled'));
    }, abort.signal);

    await expect(runImport(vault, inHand, work)).rejects.toThrow(code('cancelled'));
    expect(contentOf(vault.db)).toEqual(before);
    expect(vault.db.all('select * from import')).toEqual([]);
    await runImport(vault, inHand, workOf());
    expect(getPerson(vault, { personId: sam }).sessions).toHaveLength(90);
    await expect(runImport(vault, inHand, workOf())).rejects.toThrow(code('not_found'));
  });
});

test.each([
  ['a bidi override', '\u202eSam\u202c'],
  ['a script', '<script>alert(1)</script> Sam'],
  ['SQL', "Sam'); drop table session; --"],
  ['half a character', 'Sam \ud800'],
  ['nothing but signs', '*** Sam ***'],
  ['a line break and a NUL', 'Sam\n\u0000next'],
  ['a title as long as a book', `Sam ${'long '.repeat(4_000)}`],
])(
  'a note whose title is %s makes a session that opens and can be written in',
  async (_, title) => {
    const { vault, sam } = await withSam();
    await imported(vault, [note({ title, sourceId: 'one', text: `${title}\n\n- ${title}` })]);

    const [session] = sessionsOf(vault, sam);
    if (!session) throw new Error('It came');
    const { document, notes, revision } = session;
    expect(noteDocument.safeParse(notes).success).toBe(true);
    const sessionId = session.session.id;
    saveSession(vault, { sessionId, revision, document, notes });
    expect(textsAgree(vault.db)).toBe(true);
  },
);
