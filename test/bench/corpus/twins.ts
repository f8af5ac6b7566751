import { cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { openVault } from '#main/vault/lifecycle/open.ts';
import type { OpenVault } from '#main/vault/lifecycle/open.ts';
import { prepareVault, writeVault } from '#main/vault/lifecycle/create.ts';
import { readKeyfile } from '#main/vault/lifecycle/read-keyfile.ts';
import { openWithPassphrase } from '#main/vault/keys/slots.ts';
import { latestVersion } from '#main/vault/sql/migrate.ts';
import { writeSettings } from '#main/vault/sql/queries/settings.ts';
import { keepTemplate } from '#main/vault/sql/queries/templates.ts';
import { vaultFiles, vaultPath } from '#main/vault/folder.ts';
import { fill } from './fill.ts';
import { openPlain } from './plain.ts';
import type { PlainDatabase } from './plain.ts';
import { corpusVersion } from './practice.ts';

/** Made corpora; outside of git. */
const cache = resolve(import.meta.dirname, '../../../.cache/bench');

export const benchKeyCost = { opsLimit: 3, memLimit: 64 * 2 ** 20 };
export const benchVault = { name: 'Bench', passphrase: 'a hundred thousand sessions' } as const;

/** The same practice in a vault and in plain SQLite, in a folder that may be written to and is thrown away. */
export interface Twins {
  readonly size: number;
  /** The folder of vaults, with the one vault in it. */
  readonly folder: string;
  readonly vaultBytes: number;
  /** Opens the vault; the key is derived already. */
  readonly openVault: () => Promise<OpenVault>;
  readonly openPlain: () => PlainDatabase;
  readonly end: () => Promise<void>;
}

/**
 * Fresh copies of both, made first where they are not in the cache yet.
 *
 * @param where the folder in which the copies are made
 */
export async function twinsOf(
  size: number,
  say: (line: string) => void,
  where: string = cache,
): Promise<Twins> {
  const made = join(cache, `${size}-sessions-schema-${latestVersion}-corpus-${corpusVersion}`);
  if (!existsSync(made)) await make(made, size, say);
  const folder = await mkdtemp(join(where, 'countersign-bench-'));
  await cp(made, folder, { recursive: true });
  const path = vaultPath(folder, benchVault.name);
  const keyfile = await readKeyfile(path);
  const rootKey = await openWithPassphrase(keyfile, benchVault.passphrase);
  return {
    size,
    folder,
    vaultBytes: (await stat(join(path, vaultFiles.database))).size,
    openVault: () => openVault(path, keyfile, rootKey.slice(), benchKeyCost, 'vault_unlocked'),
    openPlain: () => openPlain(join(folder, plainName)),
    end: () => rm(folder, { recursive: true, force: true }),
  };
}

const plainName = 'plain.db';

async function make(target: string, size: number, say: (line: string) => void): Promise<void> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'making-'));
  const telling = (what: string) => (done: number) => {
    if (done % 5_000 === 0) say(`making ${what}: ${done} of ${size} sessions`);
  };
  const identity = { ...benchVault, coachName: 'Robin Vale' };
  const prepared = await prepareVault(folder, identity, benchKeyCost);
  await writeVault(folder, prepared);
  const path = vaultPath(folder, benchVault.name);
  const vault = await openVault(
    path,
    prepared.keyfile,
    prepared.rootKey,
    benchKeyCost,
    'vault_unlocked',
  );
  fill(vault.db, size, telling('the vault'));
  vault.close();
  const plain = openPlain(join(folder, plainName));
  const at = new Date().toISOString();
  writeSettings(plain.db, { vaultId: prepared.keyfile.vaultId, coachName: 'Robin Vale' }, at);
  keepTemplate(plain.db, regularTemplate, at);
  fill(plain.db, size, telling('its plain twin'));
  plain.close();
  await rename(folder, target);
}
