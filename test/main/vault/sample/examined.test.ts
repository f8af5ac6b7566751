import { join } from 'node:path';
import { expect, test } from 'vitest';
import { record } from '#main/vault/audit/chain.ts';
import { examine } from '#main/vault/backup/examine.ts';
import { vaultFiles } from '#main/vault/folder.ts';
import { fillLibrary } from '#main/vault/sample/fill/library.ts';
import { fillPerson } from '#main/vault/sample/fill/person.ts';
import { sampleVault } from '#main/vault/sample/index.ts';
import type { WritableDb } from '#main/vault/sql/db.ts';
import { makeBareVault, openBareVault } from '../../../support/bare-vault.ts';
import { temporaryFolder } from '../../../support/vault.ts';

const at = new Date('2026-11-22T11:00:00.000Z');
const audit = new Uint8Array(32).fill(1);

test('the sample passes the examination that proves a backup, which finds where it contradicts itself', async () => {
  const bare = makeBareVault(join(temporaryFolder(), 'sample'));
  const change = async (work: (db: WritableDb) => void): Promise<void> => {
    const { db, close } = await openBareVault(bare);
    db.atomically(() => work(db));
    close();
  };
  const examined = () => {
    const keys = { database: bare.key, audit };
    return examine(join(bare.folder, vaultFiles.database), keys, bare.vaultId);
  };

  await change((db) => {
    const { library, people } = sampleVault({
      today: '2026-11-22',
      zone: 'Europe/Zurich',
      language: 'en',
    });
    fillLibrary(db, library);
    for (const person of people) fillPerson(db, person, at);
    record(db, audit, { at, kind: 'vault_created', subject: bare.vaultId });
  });
  const whole = await examined();
  await change((db) => db.run("update session set reflection = '' where reflection <> ''"));

  expect([whole, await examined()]).toMatchObject([
    { passed: true, found: { counts: { people: 12 } } },
    { passed: false, failed: 'texts' },
  ]);
});
