import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Work } from '#main/vault/long-work.ts';
import { extractArchive } from '#main/vault/archive/extract-archive.ts';
import { makeArchive } from '#main/vault/archive/make.ts';
import { vaultFiles } from '#main/vault/folder.ts';
import { keyfileText } from '#main/vault/keys/keyfile.ts';
import { subkey } from '#main/vault/keys/subkeys.ts';
import type { PreparedVault } from '#main/vault/lifecycle/create.ts';
import { openVault } from '#main/vault/lifecycle/open.ts';
import type { OpenVault } from '#main/vault/lifecycle/open.ts';
import { connect } from '#main/vault/sql/connect.ts';
import { writableDb } from '#main/vault/sql/db.ts';
import { oneByOne } from '#main/vault/queue.ts';
import { testKeyCost } from '../bare-vault.ts';
import { contentOf } from './content.ts';
import { fillAtRandom } from './random-vault.ts';

export function workFor(signal = new AbortController().signal): Work {
  return { signal, inTurn: oneByOne(), announce: () => undefined };
}

/** Exports an open vault as its coach would, once the passphrase was right. */
export async function exportTo(
  path: string,
  vault: OpenVault,
  made: PreparedVault,
  work = workFor(),
): Promise<void> {
  const key = subkey(made.rootKey, 'archive');
  await makeArchive(vault, { path, key, keyfile: keyfileText(made.keyfile) }, work);
}

/** Makes a database of an export in the empty `folder`, and gives what is in it. */
export async function contentOfExport(path: string, folder: string, made: PreparedVault) {
  mkdirSync(folder);
  const { rootKey, keyfile } = made;
  const keys = {
    backup: subkey(rootKey, 'archive'),
    database: subkey(rootKey, 'database'),
    audit: subkey(rootKey, 'audit'),
  };
  await extractArchive(path, folder, keys, keyfile.vaultId, () => undefined);
  const connection = connect(join(folder, vaultFiles.database), keys.database);
  try {
    return contentOf(writableDb(connection));
  } finally {
    connection.close();
  }
}

/**
 * A vault at random, exported and read back: its content before and after, each by table.
 *
 * @param empty the folder of an empty vault of these keys
 */
export async function roundTrip(
  folder: string,
  {
    empty,
    made,
    seed,
  }: { readonly empty: string; readonly made: PreparedVault; readonly seed: string },
) {
  const path = join(folder, `${made.name}.countersign`);
  cpSync(empty, path, { recursive: true });
  const vault = await openVault(path, made.keyfile, made.rootKey, testKeyCost, 'vault_unlocked');
  try {
    await fillAtRandom(vault, seed);
    const file = join(folder, 'everything.zip');
    await exportTo(file, vault, made);
    const after = await contentOfExport(file, join(folder, 'read'), made);
    return { before: contentOf(vault.db), after };
  } finally {
    vault.close();
  }
}
