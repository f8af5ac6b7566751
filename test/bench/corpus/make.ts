import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { openVault } from '#main/vault/lifecycle/open.ts';
import { prepareVault, writeVault } from '#main/vault/lifecycle/create.ts';
import { indexMore } from '#main/vault/search/build-index.ts';
import { clearIndex } from '#main/vault/sql/queries/search-index.ts';
import { writeSettings } from '#main/vault/sql/queries/settings.ts';
import { keepTemplate } from '#main/vault/sql/queries/templates.ts';
import { vaultPath } from '#main/vault/folder.ts';
import { recordOf, writeRecords } from '../peers/records.ts';
import { benchKeyCost, benchVault } from './bench-vault.ts';
import { writePeople, writeSessions } from './fill.ts';
import { openPlain } from './plain.ts';
import { practice } from './practice.ts';
import type { BenchSession } from './practice.ts';

/** Of vaults, within the folder of a corpus: as within the app's own folder. */
export const vaultsName = 'vaults';
export const plainName = 'plain.db';
export const recordsName = 'records.bin';

const coachName = 'Robin Vale';
/** Sessions of one transaction. */
const atOnce = 250;
/** Entries of one transaction. */
const indexedAtOnce = 50_000;

/** Makes the same practice as a vault, as plain SQLite and as sealed records, in one new folder `target`. */
export async function makeCorpus(
  target: string,
  size: number,
  say: (line: string) => void,
): Promise<void> {
  const folder = await mkdtemp(join(dirname(target), 'making-'));
  const vaults = join(folder, vaultsName);
  await mkdir(vaults);
  const prepared = await prepareVault(vaults, { ...benchVault, coachName }, benchKeyCost);
  await writeVault(vaults, prepared);
  const path = vaultPath(vaults, benchVault.name);
  const { keyfile, rootKey } = prepared;
  const vault = await openVault(path, keyfile, rootKey, benchKeyCost, 'vault_unlocked');
  const plain = openPlain(join(folder, plainName));
  const at = new Date().toISOString();
  writeSettings(plain.db, { vaultId: keyfile.vaultId, coachName }, at);
  keepTemplate(plain.db, regularTemplate, at);
  const records = writeRecords(join(folder, recordsName));

  const { people, sessions } = practice(size);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const stores = [vault.db, plain.db];
  for (const db of stores) {
    writePeople(db, people);
    // The index is built afterwards, in large steps.
    db.atomically(() => clearIndex(db));
  }
  let done = 0;
  for (const some of inBatches(sessions)) {
    for (const db of stores) writeSessions(db, some);
    for (const session of some) {
      records.add(recordOf(session, names.get(session.personId) ?? ''));
    }
    done += some.length;
    if (done % 5_000 === 0) say(`making a corpus: ${done} of ${size} sessions`);
  }
  records.close();
  say(`making a corpus: its index`);
  for (const db of stores) while (indexMore(db, indexedAtOnce));
  vault.close();
  plain.close();
  await rename(folder, target);
}

function* inBatches(sessions: Iterable<BenchSession>): Generator<readonly BenchSession[]> {
  let batch: BenchSession[] = [];
  for (const session of sessions) {
    batch.push(session);
    if (batch.length === atOnce) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
