import { cpSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Progress } from '#shared/model/app.ts';
import { verifyBundle } from '#main/summary/index.ts';
import { fillVault } from '../../support/filled-vault.ts';
import { readVault } from '../../support/read-vault.ts';
import { notesOf, regularDocument } from '../../support/session-texts.ts';
import { createVault, hostOver, temporaryFolder, testVault } from '../../support/vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const { name, passphrase } = testVault;
const inVault = (folder: string, file = ''): string => join(folder, `${name}.countersign`, file);
const orderly = ['keyfile.json', 'vault.db', 'vault.lock'];

/** A filled vault, open, and everything that a re-encryption tells of itself. */
async function filled(onProgress: (progress: Progress) => void = () => undefined) {
  const folder = temporaryFolder();
  const host = hostOver(folder, onProgress);
  const recoveryWords = await createVault(host);
  const { sessionId } = await fillVault(host);
  return { folder, host, recoveryWords, sessionId };
}

test('a vault that was encrypted anew holds the same, under new keys, and only a copy opens with the old ones', async () => {
  const told: Progress[] = [];
  const { folder, host, recoveryWords, sessionId } = await filled((progress) =>
    told.push(progress),
  );
  await host.lock();
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  await host.unlock(testVault);
  const before = await readVault(host);
  const { bundle } = await host.readExport(sessionId);
  told.length = 0;

  const answer = await host.reencrypt({ passphrase, secret: null });
  expect(await readVault(host)).toEqual(before);
  const percents = told.map(({ done }) => done);
  expect(percents).toEqual([...new Set(percents)].sort((one, other) => one - other));
  expect([told[0], told.at(-1)]).toEqual([
    { task: 'reencrypt', done: 0, total: 100 },
    { task: 'reencrypt', done: 100, total: 100 },
  ]);
  await host.lock();
  expect(readdirSync(inVault(folder)).sort()).toEqual(orderly);

  const recover = (words: readonly string[]) =>
    host.recover({ name, words: words.join(' '), newPassphrase: 'after it' });
  await expect(recover(recoveryWords)).rejects.toThrow(code('wrong_recovery_key'));
  await recover(answer.recoveryWords);
  // Once more: what lasts now comes out of the vault, no longer from its root key.
  await host.reencrypt({ passphrase: 'after it', secret: null });
  expect(await readVault(host)).toEqual(before);
  // The coach's key is still the one that stands in what was exported before.
  const again = await host.readExport(sessionId);
  expect(JSON.parse(again.bundle)).toEqual(JSON.parse(bundle));
  expect((await verifyBundle(again.bundle)).outcome).toBe('valid');
  expect(await host.call('checkAuditLog', {})).toEqual(expect.objectContaining({ intact: true }));
  const kinds = (await host.call('getAuditLog', { before: null, limit: 200 })).map(
    ({ kind }) => kind,
  );
  expect(kinds.filter((kind) => kind === 'vault_reencrypted')).toHaveLength(2);
  await host.lock();

  // The old keyfile opens the old database, and not the new one.
  cpSync(inVault(copy, 'keyfile.json'), inVault(folder, 'keyfile.json'));
  await expect(host.unlock(testVault)).rejects.toThrow(code('vault_foreign'));
  const old = hostOver(copy);
  await old.unlock(testVault);
  expect(await readVault(old)).toEqual(before);
});

describe('a re-encryption that is stopped', () => {
  test('by the person leaves the vault open, as it was, with nothing beside it', async () => {
    let stop: () => void = () => undefined;
    const { folder, host } = await filled(({ task, done }) => {
      if (task === 'reencrypt' && done > 0) stop();
    });
    const before = await readVault(host);
    const keyfile = readFileSync(inVault(folder, 'keyfile.json'), 'utf8');
    await expect(host.reencrypt({ passphrase: 'a guess', secret: null })).rejects.toThrow(
      code('wrong_passphrase'),
    );
    stop = () => void host.cancelWork();
    await expect(host.reencrypt({ passphrase, secret: null })).rejects.toThrow(code('cancelled'));
    expect(await readVault(host)).toEqual(before);
    await host.call('addPerson', { name: 'Kim', role: '' });
    await host.lock();
    expect(readdirSync(inVault(folder)).sort()).toEqual(orderly);
    expect(readFileSync(inVault(folder, 'keyfile.json'), 'utf8')).toBe(keyfile);
  });

  test('by a lock leaves the vault as it was, with what was saved while it ran', async () => {
    let begun: () => void = () => undefined;
    const begins = new Promise<void>((resolve) => (begun = resolve));
    const { folder, host, sessionId } = await filled(({ task }) => {
      if (task === 'reencrypt') begun();
    });
    await host.call('reopenSession', { sessionId });
    const { revision } = await host.call('openSession', { sessionId });
    const running = host.reencrypt({ passphrase, secret: null });
    await begins;
    const saving = host.call('saveSession', {
      sessionId,
      revision,
      document: regularDocument({}),
      notes: notesOf('typed meanwhile'),
    });
    await Promise.all([expect(running).rejects.toThrow(code('locked')), host.lock()]);
    await saving;

    expect(readdirSync(inVault(folder)).sort()).toEqual(orderly);
    await host.unlock(testVault);
    expect((await host.call('openSession', { sessionId })).notes).toEqual(
      notesOf('typed meanwhile'),
    );
  });
});

test('what is saved while the vault is encrypted anew is in the new one', async () => {
  const { host, sessionId } = await filled();
  await host.call('reopenSession', { sessionId });
  const { revision } = await host.call('openSession', { sessionId });
  const running = host.reencrypt({ passphrase, secret: null });
  const saved = await host.call('saveSession', {
    sessionId,
    revision,
    document: regularDocument({}),
    notes: notesOf('typed meanwhile'),
  });
  await running;
  await host.lock();
  await host.unlock(testVault);

  expect(await host.call('openSession', { sessionId })).toEqual(
    expect.objectContaining({ revision: saved.revision, notes: notesOf('typed meanwhile') }),
  );
});

test('a next database that comes back after its re-encryption takes nothing back', async () => {
  const { folder, host } = await filled();
  await host.reencrypt({ passphrase, secret: null });
  await host.lock();
  const kept = join(temporaryFolder(), 'next');
  cpSync(inVault(folder, 'vault.db'), kept);
  await host.unlock(testVault);
  await host.call('addPerson', { name: 'Kim', role: '' });
  await host.lock();
  cpSync(kept, inVault(folder, 'vault.next.db'));

  await host.unlock(testVault);
  expect((await host.call('listPeople', {})).map((person) => person.name)).toContain('Kim');
  await host.lock();
  expect(readdirSync(inVault(folder)).sort()).toEqual(orderly);
});

test('what killed processes left is cleared at the next opening, and what may be in use stays', async () => {
  const { folder, host } = await filled();
  await host.lock();
  const left = ['check-abc', 'keyfile.json.0123456789ab.tmp', 'vault.next.db'];
  mkdirSync(inVault(folder, 'check-abc'));
  for (const file of ['check-abc/vault.db', ...left.slice(1)]) {
    writeFileSync(inVault(folder, file), 'left behind');
  }
  writeFileSync(inVault(folder, 'notes of my own.txt'), 'not ours');
  const long = new Date('2020-01-01T00:00:00Z');
  for (const building of ['.building-old', '.building-new']) {
    mkdirSync(join(folder, building));
    writeFileSync(join(folder, building, 'keyfile.json'), '{}');
  }
  for (const path of ['.building-old/keyfile.json', '.building-old']) {
    utimesSync(join(folder, path), long, long);
  }

  await host.unlock(testVault);
  await host.lock();
  expect([readdirSync(inVault(folder)).sort(), readdirSync(folder).sort()]).toEqual([
    [orderly[0], 'notes of my own.txt', ...orderly.slice(1)],
    ['.building-new', `${name}.countersign`],
  ]);
});
