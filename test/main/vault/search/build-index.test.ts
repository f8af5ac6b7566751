import { expect, test } from 'vitest';
import type { Vault } from '#main/vault/context.ts';
import { longWorks } from '#main/vault/long-work.ts';
import { oneByOne } from '#main/vault/queue.ts';
import {
  checkIndex,
  finishIndex,
  indexMore,
  rebuildIndex,
} from '#main/vault/search/build-index.ts';
import { search } from '#main/vault/search/search.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import { clearIndex, indexProgress } from '#main/vault/sql/queries/search-index.ts';
import { asking } from '../../../support/asking.ts';
import { holdSession } from '../../../support/hold-session.ts';
import { notesOf } from '../../../support/session-texts.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const found = (vault: Vault, text: string) => search(vault, asking(text)).found;
const worksOf = () => {
  const told: number[] = [];
  const works = longWorks(oneByOne(), ({ done }) => told.push(done));
  return { works, told };
};

async function vaultOfThree() {
  const { vault } = await bareVaultForTest();
  for (const name of ['Ada', 'Ben', 'Cleo'])
    holdSession(vault, name, { 'how.strengths': 'patience' });
  return vault;
}

test('an index that is begun anew finds the newest first, and says how far it is', async () => {
  const vault = await vaultOfThree();
  vault.db.atomically(() => clearIndex(vault.db));
  const none = { found: found(vault, 'patience '), progress: indexProgress(vault.db) };
  indexMore(vault.db, 2);
  const some = { found: found(vault, 'patience '), progress: indexProgress(vault.db) };
  indexMore(vault.db, 2);

  expect([
    none,
    some,
    { found: found(vault, 'patience '), progress: indexProgress(vault.db) },
  ]).toEqual([
    { found: 0, progress: { done: 0, total: 3 } },
    { found: 2, progress: { done: 2, total: 3 } },
    { found: 3, progress: null },
  ]);
  checkIndex(vault.db);
});

test('what is written while the index is built is found, also where it is not built yet', async () => {
  const vault = await vaultOfThree();
  vault.db.atomically(() => clearIndex(vault.db));
  indexMore(vault.db, 1);
  holdSession(vault, 'Dana', { 'how.strengths': 'courage' });
  checkIndex(vault.db);
  while (indexMore(vault.db, 1));

  expect([found(vault, 'courage '), found(vault, 'patience ')]).toEqual([1, 3]);
  checkIndex(vault.db);
});

test('a rebuild that is stopped keeps what it built, and the next one ends it', async () => {
  const vault = await vaultOfThree();
  const { works } = worksOf();
  const stopped = works.run(async (work) => {
    works.cancel('cancelled');
    await rebuildIndex(vault, work);
  });
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  const between = indexProgress(vault.db);
  const { works: later, told } = worksOf();
  await later.run((work) => finishIndex(vault, work));

  expect({ between, told, found: found(vault, 'patience ') }).toEqual({
    between: { done: 0, total: 3 },
    told: [0],
    found: 3,
  });
});

test.each([
  ['a word that no text holds', `insert into entry_fts (rowid, text) values (999, 'ghost')`],
  [
    'nothing that says how far it goes, where it holds nothing',
    `insert into entry_fts (entry_fts) values ('delete-all'); delete from entry_index`,
  ],
  [
    'an entry in a row that no number can hold',
    'update entry set row = 9007199254740993 where row = (select max(row) from entry)',
  ],
  ['a text that was changed behind its back', `update entry set indexed = 'ghost'`],
])('the check finds %s', async (_what, sql) => {
  const vault = await vaultOfThree();
  for (const statement of sql.split(';')) vault.db.run(statement);
  expect(() => checkIndex(vault.db)).toThrow(expect.objectContaining({ code: 'index_damaged' }));
});

test('what stands in a piece hundreds of times, or begins so, leaves the index with the text', async () => {
  const { vault } = await bareVaultForTest();
  const sessionId = holdSession(vault, 'Ada', {});
  const notes = (round: number) => notesOf(`save ${round} `.repeat(400).trim());
  for (let round = 1; round <= 25; round += 1) {
    const { document, revision } = openSession(vault, { sessionId });
    saveSession(vault, { sessionId, revision, document, notes: notes(round) });
    checkIndex(vault.db);
  }

  expect(['1*', '19 ', '25 '].map((text) => found(vault, text))).toEqual([0, 0, 1]);
});
