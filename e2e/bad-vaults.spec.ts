import { cp, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { words } from '#shared/words/index.ts';
import { parseKeyfile } from '#main/vault/keys/keyfile.ts';
import { openWithPassphrase } from '#main/vault/keys/slots.ts';
import { subkey } from '#main/vault/keys/subkeys.ts';
import { connect } from '#main/vault/sql/connect.ts';
import { Sqlite } from '#main/vault/sql/sqlite.ts';
import { fingerprint } from './support/files.ts';
import { coachPassphrase, openNewVault, vaultName } from './support/seed.ts';
import { unlock } from './support/steps/vault.ts';
import { expect, test } from './support/test.ts';

/** Each way to spoil the database of a copy of a good vault, and what the person is told. */
const cases = [
  { name: 'Empty', told: words.errors.vault_empty, spoil: (file: string) => truncate(file, 0) },
  { name: 'Plaintext', told: words.errors.vault_plaintext, spoil: writePlaintext },
  { name: 'Foreign', told: words.errors.vault_foreign, spoil: encryptWithAnotherKey },
  { name: 'Damaged', told: words.errors.vault_damaged, spoil: flipInTheMiddle },
  { name: 'Newer', told: words.errors.vault_newer, spoil: markAsNewer },
] as const;

test('damaged, foreign, plaintext, empty and newer vaults are each named and left untouched', async ({
  running,
}) => {
  const { app, page, folders } = running;
  await openNewVault(running);
  await app.lock('asked');
  const vaults = join(folders.data, 'vaults');
  const good = join(vaults, `${vaultName}.countersign`);
  for (const { name, spoil } of cases) {
    const copy = join(vaults, `${name}.countersign`);
    await cp(good, copy, { recursive: true });
    await spoil(join(copy, 'vault.db'));
  }
  const before = await fingerprint(vaults);
  await page.reload();

  for (const { name, told } of cases) {
    await page.getByLabel(words.lock.chooseVault).selectOption(name);
    await unlock(page, coachPassphrase);
    await expect(page.getByText(told)).toBeVisible();
  }

  expect(await fingerprint(vaults)).toEqual(before);
  await page.getByLabel(words.lock.chooseVault).selectOption(vaultName);
  await unlock(page, coachPassphrase);
  await expect(page.getByRole('navigation', { name: words.common.places })).toBeVisible();
});

async function writePlaintext(file: string): Promise<void> {
  await truncate(file, 0);
  const plain = new Sqlite(file);
  plain.exec('CREATE TABLE entry (text); INSERT INTO entry VALUES (1)');
  plain.close();
}

async function encryptWithAnotherKey(file: string): Promise<void> {
  await truncate(file, 0);
  const foreign = connect(file, new Uint8Array(32).fill(7));
  foreign.exec('CREATE TABLE entry (text); INSERT INTO entry VALUES (1)');
  foreign.close();
}

async function flipInTheMiddle(file: string): Promise<void> {
  const bytes = await readFile(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

async function markAsNewer(file: string): Promise<void> {
  const keyfile = parseKeyfile(await readFile(join(file, '../keyfile.json'), 'utf8'));
  const rootKey = await openWithPassphrase(keyfile, coachPassphrase);
  const newer = connect(file, subkey(rootKey, 'database'));
  newer.pragma('user_version = 9999');
  newer.close();
}
