import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { addAgendaItem } from '#main/vault/agenda/items.ts';
import type { Vault } from '#main/vault/context.ts';
import { runImport } from '#main/vault/import/run.ts';
import { undoImport } from '#main/vault/import/undo.ts';
import { addPerson, getPerson, listPeople } from '#main/vault/people.ts';
import { checkIndex } from '#main/vault/search/build-index.ts';
import { removeSession } from '#main/vault/sessions/plan.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import { allImports } from '#main/vault/sql/queries/imports.ts';
import { openBareVault, vaultOver } from '../../../support/bare-vault.ts';
import { contentOf, foundBy, imported, note, staged, workOf } from '../../../support/imports.ts';
import { bareVaultForTest, temporaryFolder } from '../../../support/vault.ts';
import { notesOf } from '../../../support/session-texts.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

/** A vault that had an import before, and one whose clock goes on. */
async function lived(): Promise<{ readonly vault: Vault; readonly sam: string }> {
  let minute = 0;
  const { vault } = await bareVaultForTest(
    () => new Date(Date.UTC(2026, 10, 22, 12, (minute += 1))),
  );
  const { id } = addPerson(vault, { name: 'Sam Okafor', role: 'Engineer', cleanSlate: false });
  await imported(vault, [note({ title: 'Before, Sam', text: 'patience' })]);
  return { vault, sam: id };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    note({ title: `Sam ${at}`, text: `patience ${at} ${'word '.repeat(50)}` }),
  );

test('an undo gives back exactly the vault of before, and the same files can come again', async () => {
  const { vault, sam } = await lived();
  const before = contentOf(vault.db);
  const found = foundBy(vault.db, 'patience');
  const people = [{ name: 'Ada Lind', role: 'Lead' }];
  const { id } = await imported(vault, many(50), { people });
  const undone = await undoImport(vault, id, workOf());

  expect(undone).toEqual({ sessions: 50, people: 1, stay: [], staySessions: 0, stayPeople: 0 });
  expect(contentOf(vault.db)).toEqual(before);
  expect(foundBy(vault.db, 'patience')).toEqual(found);
  checkIndex(vault.db);
  expect(allImports(vault.db).map(({ undoneAt }) => undoneAt !== null)).toEqual([true, false]);
  expect(vault.db.all("select subject from audit where kind = 'import_undone'")).toEqual([
    { subject: id },
  ]);
  await expect(undoImport(vault, id, workOf())).rejects.toThrow(code('not_found'));
  await imported(vault, many(50));
  expect(getPerson(vault, { personId: sam }).sessions).toHaveLength(51);
});

test('what was changed since stays when its import is undone, and is said', async () => {
  const { vault, sam } = await lived();
  const { id } = await imported(vault, many(4), { people: [{ name: 'Ada Lind', role: '' }] });
  const [kept, binned] = getPerson(vault, { personId: sam }).sessions.filter(
    ({ startsAt }) => startsAt === '2024-03-05T09:30:00.000Z',
  );
  if (!kept || !binned) throw new Error('They came');
  const { document, revision } = openSession(vault, { sessionId: kept.id });
  saveSession(vault, { sessionId: kept.id, revision, document, notes: notesOf('My own words') });
  removeSession(vault, { sessionId: binned.id });
  const ada = listPeople(vault).find(({ name }) => name === 'Ada Lind');
  addAgendaItem(vault, { personId: ada?.id ?? '', raisedBy: 'coach', text: 'Ask', shared: false });

  const undone = await undoImport(vault, id, workOf());
  expect(undone).toEqual({
    sessions: expect.any(Number),
    people: 0,
    stay: expect.arrayContaining([
      { sessionId: binned.id, personName: 'Sam Okafor', startsAt: binned.startsAt, inBin: true },
    ]),
    staySessions: expect.any(Number),
    stayPeople: 1,
  });
  expect(undone.sessions + undone.staySessions).toBe(4);
  expect(openSession(vault, { sessionId: kept.id }).notes).toEqual(notesOf('My own words'));
  expect(listPeople(vault).map(({ name }) => name)).toEqual(['Ada Lind', 'Sam Okafor']);
});

test('an undo that is stopped has changed nothing', async () => {
  const { vault } = await lived();
  const { id } = await imported(vault, many(60));
  const before = contentOf(vault.db);
  const abort = new AbortController();
  const work = workOf(({ done }) => {
    if (done >= 40) abort.abort(new AppError('locked'));
  }, abort.signal);

  await expect(undoImport(vault, id, work)).rejects.toThrow(code('locked'));
  expect(contentOf(vault.db)).toEqual(before);
});

test('killed at any step of an import or its undo, a vault opens as it was before, and whole after the last', async () => {
  const { vault, bare } = await bareVaultForTest();
  addPerson(vault, { name: 'Sam Okafor', role: '', cleanSlate: false });
  /** The files as they lie on the disk at that moment, opened as after a crash. */
  const asOnDisk = async () => {
    const folder = join(temporaryFolder(), 'copy');
    cpSync(bare.folder, folder, { recursive: true });
    return folder;
  };
  const opened = async (folder: string) => {
    const database = await openBareVault({ ...bare, folder });
    onTestFinished(database.close);
    return contentOf(vaultOver(database).db);
  };
  const during = async (run: (work: ReturnType<typeof workOf>) => Promise<unknown>) => {
    const copies: Promise<string>[] = [];
    await run(workOf(() => void copies.push(asOnDisk())));
    return Promise.all(copies);
  };

  const empty = contentOf(vault.db);
  const whole = staged(vault, many(100));
  const killed = await during((work) => runImport(vault, whole, work));
  expect(killed.length).toBeGreaterThan(4);
  for (const folder of killed) expect(await opened(folder)).toEqual(empty);
  const full = contentOf(vault.db);
  expect(await opened(await asOnDisk())).toEqual(full);

  const [record] = allImports(vault.db);
  const killedUndo = await during((work) => undoImport(vault, record?.id ?? '', work));
  for (const folder of killedUndo) expect(await opened(folder)).toEqual(full);
  expect(await opened(await asOnDisk())).toEqual(empty);
});
