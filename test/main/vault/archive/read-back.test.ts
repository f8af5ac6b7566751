import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dropBackup, openBackup, restoreBackup } from '#main/vault/backup/restore.ts';
import { recoveryWords } from '#main/vault/keys/recovery-words.ts';
import { unlock } from '#main/vault/lifecycle/open.ts';
import { addPerson, listPeople } from '#main/vault/people.ts';
import { saveNoteDraft } from '#main/vault/quick-note.ts';
import { AppError } from '#shared/errors.ts';
import { openZip } from '#main/vault/archive/zip-reader.ts';
import { contentOf } from '../../../support/archive/content.ts';
import { fillAtRandom } from '../../../support/archive/random-vault.ts';
import { exportTo, workFor } from '../../../support/archive/round-trip.ts';
import { madeOnce, vaultToBackUp } from '../../../support/backups.ts';
import { testKeyCost } from '../../../support/bare-vault.ts';
import { closedSession, metPerson, signBothQuickly } from '../../../support/signing.ts';
import { testVault } from '../../../support/vault.ts';

const made = await madeOnce;
const byWords = { secret: recoveryWords(made.recoveryKey).join(' '), kind: 'recovery' } as const;

async function exported() {
  const { vaults, into, vault } = await vaultToBackUp();
  await fillAtRandom(vault, 'read back');
  saveNoteDraft(vault, { personId: null, text: 'Ask about the move' });
  const path = join(into, 'everything.zip');
  await exportTo(path, vault, made);
  return { vaults, into, vault, path };
}

test('an export becomes a vault that opens with its old passphrase and says in its log what it is', async () => {
  const { vaults, vault, path } = await exported();
  const { passphrase } = testVault;
  const secret = { secret: passphrase, kind: 'passphrase' } as const;
  const opened = await openBackup(vaults, { path, ...secret }, workFor());
  onTestFinished(() => dropBackup(opened));
  await restoreBackup(vaults, opened, 'Read back', testKeyCost);
  const read = await unlock(vaults, { name: 'Read back', passphrase }, testKeyCost);
  onTestFinished(read.close);

  const [before, after] = [contentOf(vault.db), contentOf(read.db)];
  const log = before['audit']?.length ?? 0;
  // What the reading and the opening did stands after what was there, and the bin has seen a new day.
  const known = { audit: before['audit'], audit_head: [], bin_clock: [] };
  expect({ ...after, ...known, audit: after['audit']?.slice(0, log) }).toEqual({
    ...before,
    ...known,
  });
  expect(read.db.all('select kind from audit order by seq desc limit 2')).toEqual([
    { kind: 'vault_unlocked' },
    { kind: 'archive_read' },
  ]);
});

test('nothing of an export opens a vault: no secret key stands in it in the open', async () => {
  const { vault, path } = await exported();
  const { id } = addPerson(vault, { name: 'Sam', role: '' });
  const zip = await openZip(path, () => true);
  onTestFinished(zip.close);
  const open = await Promise.all(
    zip.paths
      .filter((name) => name !== 'sealed.json')
      .map((name) => zip.readText(name, 1e8).catch(() => '')),
  );
  const all = open.join('\n');
  const secrets = [made.rootKey, vault.auditKey, vault.identitySeed, made.recoveryKey];
  const forms = secrets.flatMap((key) => {
    const bytes = Buffer.from(key);
    return [bytes.toString('hex'), bytes.toString('base64url'), bytes.toString('base64')];
  });
  expect({
    found: forms.filter((form) => all.toLowerCase().includes(form.toLowerCase())),
    wrapped: all.includes('"wrapped":true'),
    after: all.includes(id),
  }).toEqual({ found: [], wrapped: false, after: false });
});

test('a stopped export leaves no file beside the vault, and the vault as it was', async () => {
  const { vaults, into, vault } = await vaultToBackUp();
  await fillAtRandom(vault, 'stopped');
  const abort = new AbortController();
  const announced: string[] = [];
  const work = {
    ...workFor(abort.signal),
    announce: ({ task }: { readonly task: string }) => {
      announced.push(task);
      abort.abort(new AppError('cancelled'));
    },
  };
  const error = await exportTo(join(into, 'half.zip'), vault, made, work).catch(
    (reason: unknown) => reason,
  );
  addPerson(vault, { name: 'Kim', role: '' });

  expect({
    error,
    announced,
    left: readdirSync(join(vaults, 'Practice.countersign')).filter((name) =>
      name.startsWith('check'),
    ),
    people: listPeople(vault).some(({ name }) => name === 'Kim'),
  }).toEqual({
    error: expect.objectContaining({ code: 'cancelled' }),
    announced: ['archive'],
    left: [],
    people: true,
  });
});

test('a signed summary in an export is valid for anyone, and a session can be read without us', async () => {
  const { into, vault } = await vaultToBackUp();
  const { sessionId } = closedSession(vault, metPerson(vault));
  await signBothQuickly(vault, sessionId);
  const path = join(into, 'everything.zip');
  await exportTo(path, vault, made);
  const zip = await openZip(path, () => true);
  onTestFinished(zip.close);
  const named = (ending: string) => zip.paths.find((name) => name.endsWith(ending)) ?? '';
  const { verifyBundle } = await import('#main/summary/index.ts');
  const bundle = await zip.readText(named('.countersign.json'), 1e6);
  const session = await zip
    .readText(named('sessions/2026-11-23.md'), 1e6)
    .catch(() => named('.md'));

  expect({
    verdict: (await verifyBundle(bundle)).outcome,
    session,
    actions: await zip.readText('actions.csv', 1e6),
  }).toMatchObject({
    verdict: 'valid',
    session: expect.stringContaining('- [ ] Ask Kim *(team member, by 2026-12-01, shared)*'),
    actions: expect.stringContaining('Sam Okafor'),
  });
});

test('another passphrase does not read it, and nothing is left', async () => {
  const { vaults, path } = await exported();
  const before = readdirSync(vaults);
  const refused = await openBackup(
    vaults,
    { path, secret: `${byWords.secret.slice(0, -3)}xyz`, kind: 'recovery' },
    workFor(),
  ).catch((error: unknown) => (error as AppError).code);
  expect({ refused, vaults: readdirSync(vaults), file: existsSync(path) }).toEqual({
    refused: 'wrong_recovery_key',
    vaults: before,
    file: true,
  });
});
