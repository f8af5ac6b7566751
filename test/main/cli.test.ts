import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recoveryWords } from '#main/vault/keys/recovery-words.ts';
import { addPerson } from '#main/vault/people.ts';
import { planSession, closeSession } from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import { issueSummary } from '#main/vault/summaries/coach.ts';
import { readExport } from '#main/vault/summaries/export.ts';
import { madeOnce, vaultToBackUp } from '../support/backups.ts';
import { hashesOf } from '../support/hashes.ts';
import { morning, notesOf, paragraph, regularDocument } from '../support/session-texts.ts';
import { flipBit } from '../support/torture/damage.ts';
import { temporaryFolder, testVault } from '../support/vault.ts';

const made = await madeOnce;
// By recovery key, but where the passphrase itself matters: nothing has to be derived for it.
const words = recoveryWords(made.recoveryKey).join(' ');

/** Runs the command line with `secret` as its input, and no terminal. */
function countersign(secret: string, ...args: readonly string[]) {
  const cli = join(import.meta.dirname, '../../src/main/cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    input: `${secret}\n`,
  });
  return { status, stdout, stderr };
}

/** A closed vault with one signed summary, and that summary's bundle. */
async function signedVault() {
  const { vault, vaults, into } = await vaultToBackUp();
  const older = join(temporaryFolder(), 'Practice.countersign');
  const { id: personId } = addPerson(vault, { name: 'Sam', role: '' });
  const { id: sessionId } = planSession(vault, { personId, plan: morning, templateId: 'regular' });
  const document = regularDocument({ 'agreement.outcome': [paragraph('A plan')] });
  saveSession(vault, { sessionId, revision: 0, document, notes: notesOf('') });
  const still = vault.freeze();
  cpSync(vault.folder, older, { recursive: true });
  still.release();
  closeSession(vault, { sessionId });
  await issueSummary(vault, { sessionId });
  const bundle = join(temporaryFolder(), 'summary.countersign.json');
  writeFileSync(bundle, readExport(vault, sessionId).bundle);
  vault.close();
  return { path: vault.folder, vaults, into, bundle, older };
}

test('shows how it is used, and ends with 0 when it was asked to and with 2 when it was not', () => {
  const asked = countersign('', '--help');
  const wrong = [
    countersign('', 'bakcup'),
    countersign('', 'backup', 'one'),
    countersign('', 'check', '--x'),
  ];
  const each = ['verify', 'check'].map((name) => countersign('', name, '--help'));
  expect({
    asked: [asked.status, asked.stdout.includes('backup VAULT-FOLDER DEST-FOLDER')],
    wrong: wrong.map(({ status, stdout, stderr }) => [status, stdout, stderr.includes('Usage:')]),
    each: each.map(({ status, stdout }) => [status, stdout.startsWith('Usage: countersign ')]),
  }).toEqual({
    asked: [0, true],
    wrong: wrong.map(() => [2, '', true]),
    each: each.map(() => [0, true]),
  });
});

test('backs up, checks and restores a vault, and what is restored is whole', async () => {
  const { path, vaults, into } = await signedVault();
  const backedUp = countersign(testVault.passphrase, 'backup', path, into);
  const [file = ''] = readdirSync(into);
  const backup = join(into, file);
  const again = join(vaults, 'Again.countersign');
  const checkedFile = countersign(words, 'check', backup, '--recovery');
  const restored = countersign(words, 'restore', backup, again, '--recovery');
  const over = countersign(words, 'restore', backup, again, '--recovery');
  const checked = countersign(words, 'check', again, '--recovery');

  expect({
    backedUp: [backedUp.status, backedUp.stdout.split('\n')[0]],
    checkedFile: [checkedFile.status, checkedFile.stdout.split('\n')[0]],
    restored: [restored.status, restored.stdout.includes(again)],
    over: [over.status, over.stderr.includes('already a vault of this name')],
    checked: [checked.status, checked.stdout.match(/^ {2}passed/gmu)?.length],
  }).toEqual({
    backedUp: [0, `Made and proved: ${backup}`],
    checkedFile: [0, `${backup}: WHOLE`],
    restored: [0, true],
    over: [2, true],
    checked: [0, 7],
  });
});

test('check changes nothing, and finds a vault that is older than a summary that it signed', async () => {
  const { path, bundle, older } = await signedVault();
  const before = hashesOf(path);
  const now = countersign(words, 'check', path, '--against', bundle, '--recovery');
  const earlier = countersign(words, 'check', older, '--against', bundle, '--recovery');

  expect({
    now: [now.status, now.stdout.includes('has the state in which that summary was signed')],
    before: [
      earlier.status,
      earlier.stdout.includes('It is older than, or not, the vault that signed'),
    ],
    unchanged: hashesOf(path),
  }).toEqual({ now: [0, true], before: [1, true], unchanged: before });
});

test('check finds a damaged page and a damaged backup, and says 2 of what it cannot look into', async () => {
  const { path, into, vaults } = await signedVault();
  countersign(testVault.passphrase, 'backup', path, into);
  const backup = join(into, readdirSync(into)[0] ?? '');
  flipBit(backup, readFileSync(backup).length - 5_000, 2);
  const damaged = countersign(words, 'check', backup, '--recovery');
  flipBit(join(path, 'vault.db'), 4096 * 9 + 50, 2);
  const page = countersign(words, 'check', path, '--recovery');
  const wrong = countersign('abandon '.repeat(23) + 'art', 'check', path, '--recovery');
  const nothing = countersign(words, 'check', join(vaults, 'No.countersign'), '--recovery');
  const notOurs = join(into, 'letter.txt');
  writeFileSync(notOurs, 'Dear all');
  const letter = countersign(words, 'check', notOurs, '--recovery');
  const badSummary = countersign(words, 'check', path, '--against', notOurs);

  expect({
    damaged: [damaged.status, damaged.stderr.includes('damaged or was tampered with')],
    page: [page.status, page.stdout.includes('NOT WHOLE')],
    rest: [wrong.status, nothing.status, letter.status, badSummary.status],
  }).toEqual({ damaged: [1, true], page: [1, true], rest: [2, 2, 2, 2] });
});

test('says that a vault is open elsewhere, and leaves it alone', async () => {
  const { vault, into } = await vaultToBackUp();
  const results = [
    countersign(testVault.passphrase, 'backup', vault.folder, into),
    countersign(words, 'check', vault.folder, '--recovery'),
  ];
  expect(results.map(({ status, stderr }) => [status, stderr.includes('already open')])).toEqual([
    [2, true],
    [2, true],
  ]);
});

test('a folder that cannot take a backup ends with 1', async () => {
  const { path, into } = await signedVault();
  rmSync(into, { recursive: true });
  const missing = countersign(testVault.passphrase, 'backup', path, into);
  expect([missing.status, missing.stderr.includes('not there')]).toEqual([1, true]);
});
