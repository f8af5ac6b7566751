import { constants } from 'node:fs';
import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openVault } from '#main/vault/lifecycle/open.ts';
import type { OpenVault } from '#main/vault/lifecycle/open.ts';
import { readKeyfile } from '#main/vault/lifecycle/read-keyfile.ts';
import { openWithPassphrase } from '#main/vault/keys/slots.ts';
import { prepareSchema } from '#main/vault/sql/schema.ts';
import { vaultFiles, vaultPath } from '#main/vault/folder.ts';
import { cacheFolder, corpusOf } from './cache.ts';
import { benchKeyCost, benchVault } from './bench-vault.ts';
import { plainName, recordsName, vaultsName } from './make.ts';
import { openPlain } from './plain.ts';
import type { PlainDatabase } from './plain.ts';

/** The same practice in a vault, in plain SQLite and in sealed records, in a folder that is thrown away. */
export interface Twins {
  readonly size: number;
  /** The folder of all copies, which may be the app's own folder. */
  readonly data: string;
  /** The folder of vaults, with the one vault in it. */
  readonly vaults: string;
  /** The sealed records of the peers. */
  readonly records: string;
  /** Of the files as they were made, closed. */
  readonly bytes: { readonly vault: number; readonly plain: number; readonly records: number };
  /** Opens the vault; the key is derived already. */
  readonly openVault: () => Promise<OpenVault>;
  readonly openPlain: () => PlainDatabase;
  readonly end: () => Promise<void>;
}

/**
 * Fresh copies of a corpus, made first where it is not in the cache yet.
 *
 * @param where the folder in which the copies are made
 */
export async function twinsOf(
  size: number,
  say: (line: string) => void,
  where: string = cacheFolder,
): Promise<Twins> {
  const made = await corpusOf(size, say);
  const data = await mkdtemp(join(where, 'countersign-bench-'));
  // A file system that can shares the blocks until they are written to.
  await cp(made, data, { recursive: true, mode: constants.COPYFILE_FICLONE });
  const vaults = join(data, vaultsName);
  const path = vaultPath(vaults, benchVault.name);
  const keyfile = await readKeyfile(path);
  // As an unlock does while the key is derived.
  prepareSchema();
  const rootKey = await openWithPassphrase(keyfile, benchVault.passphrase);
  const plain = join(data, plainName);
  const records = join(data, recordsName);
  const bytesOf = async (file: string) => (await stat(file)).size;
  return {
    size,
    data,
    vaults,
    records,
    bytes: {
      vault: await bytesOf(join(path, vaultFiles.database)),
      plain: await bytesOf(plain),
      records: await bytesOf(records),
    },
    openVault: () => openVault(path, keyfile, rootKey.slice(), benchKeyCost, 'vault_unlocked'),
    openPlain: () => openPlain(plain),
    end: () => rm(data, { recursive: true, force: true }),
  };
}
