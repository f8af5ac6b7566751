import { expect, test } from 'vitest';
import { noteDocument } from '#shared/input/document.ts';
import { readImport } from '#main/import/index.ts';
import type { ChosenSource } from '#main/import/index.ts';
import { setDay, setTarget } from '#main/vault/import/map.ts';
import { runImport } from '#main/vault/import/run.ts';
import { undoImport } from '#main/vault/import/undo.ts';
import { getPerson, listPeople } from '#main/vault/people.ts';
import { checkIndex } from '#main/vault/search/build-index.ts';
import { openSession } from '#main/vault/sessions/text.ts';
import { textsAgree } from '#main/vault/sessions/texts-agree.ts';
import {
  chosenFile,
  fixtureFile,
  fixtureFiles,
  tarOf,
  zipOf,
} from '../../../support/import/exports.ts';
import { contentOf, staged, workOf } from '../../../support/imports.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const folder = (name: string): ChosenSource => ({
  kind: 'folder',
  files: fixtureFiles(name),
  skipped: [],
});

test.each<readonly [string, () => ChosenSource | Promise<ChosenSource>]>([
  ['a folder of Markdown', () => folder('markdown')],
  ['a RAW export of Joplin', () => folder('joplin-raw')],
  [
    'a JEX export of Joplin',
    async () => chosenFile('a.jex', await tarOf(fixtureFiles('joplin-raw'))),
  ],
  [
    'a Notesnook export in Markdown',
    async () => chosenFile('a.zip', await zipOf(fixtureFiles('notesnook-md'))),
  ],
  [
    'a Notesnook export in HTML',
    async () => chosenFile('a.zip', await zipOf(fixtureFiles('notesnook-html'))),
  ],
  ['a notebook of Evernote', () => chosenFile('a.enex', fixtureFile('evernote/Coaching.enex'))],
  ['a backup of Standard Notes', () => folder('standard-notes')],
])(
  'every note of %s becomes one session, a second time none, and an undo takes all of them back',
  async (_, chosen) => {
    const read = await readImport(await chosen());
    const notes = read.notes.map((note) => ({ ...note, filesLeft: 0 }));
    const { vault } = await bareVaultForTest();
    const before = contentOf(vault.db);
    const inHand = staged(vault, notes, { skipped: read.skipped });
    setTarget(vault, inHand, {
      of: { kind: 'rest' },
      target: { kind: 'new', name: 'Robin Weber' },
    });
    setDay(inHand, { note: null, day: '2024-03-05' });
    const record = await runImport(vault, inHand, workOf());

    const [robin] = listPeople(vault);
    const { sessions } = getPerson(vault, { personId: robin?.id ?? '' });
    expect(record).toEqual(
      expect.objectContaining({
        states: expect.objectContaining({ comes: notes.length }),
        skipped: read.skipped.length,
        attachments: notes.reduce((sum, { attachments }) => sum + attachments.length, 0),
        attachmentsNot: 0,
      }),
    );
    expect(notes.length).toBeGreaterThan(0);
    expect(sessions).toHaveLength(notes.length);
    for (const { id } of sessions) {
      const { notes: text } = openSession(vault, { sessionId: id });
      expect(noteDocument.safeParse(text).success).toBe(true);
      expect(JSON.stringify(text)).not.toMatch(/attachment:\d/u);
    }
    expect(textsAgree(vault.db)).toBe(true);
    checkIndex(vault.db);
    expect(staged(vault, notes).known.same.size).toBe(notes.length);
    await undoImport(vault, record.id, workOf());
    expect(contentOf(vault.db)).toEqual(before);
  },
);
