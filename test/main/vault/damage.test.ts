import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unlock } from '#main/vault/lifecycle/open.ts';
import { addPerson } from '#main/vault/people.ts';
import { planSession } from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import { makeBareVault, openBareVault, testKeyCost, vaultOver } from '../../support/bare-vault.ts';
import type { BareVault } from '../../support/bare-vault.ts';
import { morning } from '../../support/session-texts.ts';
import { hashesOf } from '../../support/hashes.ts';
import { seeded } from '../../support/random.ts';
import {
  databaseOf,
  dump,
  flipBit,
  surviveDamage,
  truncate,
} from '../../support/torture/damage.ts';
import type { DamageResult } from '../../support/torture/damage.ts';
import { textOfSave } from '../../support/torture/text-of-save.ts';
import { createVault, hostOver, temporaryFolder, testVault } from '../../support/vault.ts';

/** A closed vault with some sessions in it, and everything that it holds. */
async function filledVault(): Promise<{ readonly bare: BareVault; readonly content: string }> {
  const bare = makeBareVault(join(temporaryFolder(), 'vault'));
  const database = await openBareVault(bare);
  const vault = vaultOver(database);
  const { id: personId } = addPerson(vault, { name: 'Sam', role: '' });
  for (let count = 1; count <= 12; count += 1) {
    const { id: sessionId } = planSession(vault, { personId, plan: morning });
    saveSession(vault, { sessionId, revision: 0, ...textOfSave(count) });
  }
  const content = dump(database.db);
  database.close();
  return { bare, content };
}

const tally = (results: readonly DamageResult[]) => ({
  cases: results.length,
  silentlyOther: results.filter(({ outcome }) => outcome === 'other'),
  unnamed: results.filter(({ outcome }) => !/^(?:same|vault_[a-z]+)$/.test(outcome)),
  refusedButTouched: results.filter(({ outcome, untouched }) => outcome !== 'same' && !untouched),
});
const refused = (results: readonly DamageResult[]) =>
  results.filter(({ outcome }) => outcome !== 'same').length;

test('refuses a database with one flipped bit, wherever it is, and leaves it as it was', async () => {
  const { bare, content } = await filledVault();
  const { size } = statSync(databaseOf(bare.folder));
  const random = seeded(2);
  const flips = Array.from({ length: 100 }, (_, index) => {
    // The header first, then everywhere.
    const offset = index < 20 ? index * 5 : Math.floor(random() * size);
    const bit = Math.floor(random() * 8);
    return (folder: string) => {
      flipBit(databaseOf(folder), offset, bit);
      return `bit ${bit} of byte ${offset}`;
    };
  });

  const results = await surviveDamage(bare, content, flips);

  expect(tally(results)).toEqual({
    cases: 100,
    silentlyOther: [],
    unnamed: [],
    refusedButTouched: [],
  });
  // A page on the free list is never read, so a flip there may do nothing; all others are found.
  expect(refused(results)).toBeGreaterThan(90);
});

test('refuses a database that was cut off, at any length', async () => {
  const { bare, content } = await filledVault();
  const { size } = statSync(databaseOf(bare.folder));
  const random = seeded(3);
  const lengths = [
    0,
    1,
    15,
    16,
    100,
    4095,
    4096,
    4097,
    8192,
    size - 4096,
    size - 1,
    ...Array.from({ length: 19 }, () => Math.floor(random() * size)),
  ];

  const results = await surviveDamage(
    bare,
    content,
    lengths.map((length) => (folder: string) => {
      truncate(databaseOf(folder), length);
      return `cut to ${length}`;
    }),
  );

  expect(tally(results)).toEqual({
    cases: 30,
    silentlyOther: [],
    unnamed: [],
    refusedButTouched: [],
  });
  expect(refused(results)).toBe(30);
});

test('refuses a keyfile with one flipped bit or cut off, before it derives a key', async () => {
  const folder = temporaryFolder();
  const host = hostOver(folder);
  await createVault(host);
  await host.lock();
  const vault = join(folder, `${testVault.name}.countersign`);
  const keyfile = join(vault, 'keyfile.json');
  const whole = readFileSync(keyfile);
  const random = seeded(4);
  const damaged = Array.from({ length: 60 }, (_, index) => {
    if (index >= 50) return whole.subarray(0, Math.floor(random() * whole.length));
    const bytes = Buffer.from(whole);
    const offset = Math.floor(random() * whole.length);
    bytes[offset] = (bytes[offset] ?? 0) ^ (1 << Math.floor(random() * 8));
    return bytes;
  });

  const outcomes: string[] = [];
  for (const bytes of damaged) {
    writeFileSync(keyfile, bytes);
    const before = hashesOf(vault);
    const outcome = await unlock(folder, testVault, testKeyCost).then(
      () => 'opened',
      (error: { code?: string }) => error.code ?? 'no code',
    );
    expect(hashesOf(vault)).toEqual(before);
    outcomes.push(outcome);
  }

  const counts = Object.groupBy(outcomes, (outcome) => outcome);
  expect(Object.keys(counts).filter((code) => code !== 'key_derivation_out_of_bounds')).toEqual([
    'keyfile_damaged',
  ]);
});

test('after a crash, a damaged write-ahead log loses whole saves or is refused, never half of one', async () => {
  const bare = makeBareVault(join(temporaryFolder(), 'vault'));
  const database = await openBareVault(bare);
  const vault = vaultOver(database);
  const { id: personId } = addPerson(vault, { name: 'Sam', role: '' });
  const { id: sessionId } = planSession(vault, { personId, plan: morning });
  const states = [dump(database.db)];
  for (let revision = 0; revision < 6; revision += 1) {
    saveSession(vault, { sessionId, revision, ...textOfSave(revision + 1) });
    states.push(dump(database.db));
  }
  // What a crash leaves: the files as they are while the vault is open.
  const crashed = { ...bare, folder: `${bare.folder}-crashed` };
  cpSync(bare.folder, crashed.folder, { recursive: true });
  database.close();
  const log = (folder: string) => `${databaseOf(folder)}-wal`;
  const { size } = statSync(log(crashed.folder));
  expect(size).toBeGreaterThan(100_000);
  const random = seeded(5);
  const offsets = Array.from({ length: 20 }, () => Math.floor(random() * size));

  const outcomes: string[] = [];
  for (const [index, offset] of offsets.entries()) {
    const folder = `${crashed.folder}-${index}`;
    cpSync(crashed.folder, folder, { recursive: true });
    if (index % 2 === 0) flipBit(log(folder), offset, index % 8);
    else truncate(log(folder), offset);
    outcomes.push(await stateAfter({ ...bare, folder }));
  }

  // Half of a save would be a state that never was. The base is what a log without a start leaves.
  expect(
    outcomes.filter((outcome) => !/^(?:a saved state|the base|vault_\w+)$/.test(outcome)),
  ).toEqual([]);
  expect(outcomes).toContain('a saved state');

  async function stateAfter(damaged: BareVault): Promise<string> {
    const opened = await openBareVault(damaged).catch((error: { code: string }) => error);
    if (!('db' in opened)) return opened.code;
    const found = dump(opened.db);
    opened.close();
    if (states.includes(found)) return 'a saved state';
    return found.includes(sessionId) ? 'a state that never was' : 'the base';
  }
});
