import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import type { VaultHost } from '#main/vault/index.ts';
import { verifyBundle } from '#main/summary/index.ts';
import type { Input } from '#shared/contract.ts';
import { asking } from '../../../support/asking.ts';
import {
  actionBlock,
  insightBlock,
  morning,
  notesOf,
  paragraph,
  regularDocument,
} from '../../../support/session-texts.ts';
import { openTestVault, testVault } from '../../../support/vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const memberPassphrase = 'my own words only';

/** A closed session with something shared and something private in it. */
async function closedSession(host: VaultHost) {
  const person = await host.call('addPerson', { name: 'Sam Okafor', role: 'Engineer' });
  const session = await host.call('planSession', {
    personId: person.id,
    plan: morning,
    templateId: 'regular',
  });
  const actionId = newId();
  const document = regularDocument({
    'agreement.outcome': [paragraph('A plan for the release')],
    'what.obstacles': [paragraph('private obstacle')],
    'what.next': [actionBlock(actionId, 'Write the plan', { due: '2026-11-30' })],
    'how.strengths': [insightBlock(newId(), 'Clear under pressure', true)],
    'close.summary': [paragraph('Words the coach wrote down')],
  });
  const saved = { sessionId: session.id, document, notes: notesOf('private note') };
  await host.call('saveSession', { ...saved, revision: 0 });
  await host.call('closeSession', { sessionId: session.id });
  return { person, session, saved, actionId };
}

async function sign(host: VaultHost, more: Partial<Input<'signAsMember'>> = {}) {
  const { contentHash } = await host.call('reviewSummary', {});
  return host.call('signAsMember', {
    contentHash,
    typedName: 'Sam Okafor',
    drawing: null,
    key: { kind: 'pinned' },
    meaning: 'agreed',
    comment: '',
    passphrase: memberPassphrase,
    ...more,
  });
}

test('a summary is issued, handed over, written in by the member, signed by both, and verifies', async () => {
  const { host } = await openTestVault();
  const { session, saved } = await closedSession(host);
  const input = { sessionId: session.id };

  const issued = await host.call('issueSummary', input);
  await host.call('handOver', input);
  await host.call('saveMemberWords', { words: 'I plan first,\r\nthen I ship. ' });
  const mark = await sign(host, { meaning: 'commented', comment: 'Happy with it' });
  const turn = await host.call('getTurn', {});
  await host.call('handBack', { passphrase: testVault.passphrase });
  const summary = await host.call('getSummary', input);
  const { bundle, fileStem, page } = await host.readExport(session.id);
  const verdict = await verifyBundle(bundle);

  expect(issued).toMatchObject({
    state: 'issued',
    version: 1,
    content: { memberWords: 'Words the coach wrote down' },
    memberKey: null,
  });
  expect(mark).toMatchObject({
    role: 'member',
    name: 'Sam Okafor',
    meaning: 'commented',
    comment: 'Happy with it',
    device: 'coach',
  });
  expect(turn.signed).toEqual(mark);
  expect(summary).toMatchObject({
    state: 'cosigned',
    version: 2,
    content: { memberWords: 'I plan first,\nthen I ship.', outcome: 'A plan for the release' },
    memberKey: mark.key,
  });
  expect(summary.signatures.map(({ role }) => role)).toEqual(['coach', 'member']);
  expect(verdict).toMatchObject({
    outcome: 'valid',
    summary: { content: summary.content, signatures: summary.signatures },
  });
  expect(page.content).toEqual(summary.content);
  expect(fileStem).toMatch(/^summary-2026-11-23-[0-9a-f]{8}$/);
  expect(bundle + JSON.stringify(page)).not.toContain('private');

  // The session itself is immutable from here on; the member's words are in it and can be found.
  const document = { ...saved, revision: 2 };
  for (const refused of [
    () => host.call('saveSession', document),
    () => host.call('reopenSession', input),
    () => host.call('removeSession', input),
    () => host.call('moveSession', { ...input, plan: morning, by: null }),
  ]) {
    await expect(refused()).rejects.toThrow(code('session_signed'));
  }
  await expect(host.call('issueSummary', input)).rejects.toThrow(code('already_signed'));
  await expect(host.call('handOver', input)).rejects.toThrow(code('already_signed'));
  const found = await host.call('search', asking('then I ship', 5));
  expect(found.groups[0]?.hits[0]?.entryKey).toBe('close.summary');
});

test('what the member wrote is kept when they hand back without signing', async () => {
  const { host, folder } = await openTestVault();
  const { session } = await closedSession(host);
  const input = { sessionId: session.id };
  await host.call('issueSummary', input);
  await host.call('handOver', input);
  await host.call('saveMemberWords', { words: 'not ready yet' });
  await host.lock();
  expect(folder).not.toBe('');
  await host.unlock({ name: testVault.name, passphrase: testVault.passphrase });
  await host.call('handOver', input);

  expect((await host.call('getTurn', {})).content.memberWords).toBe('not ready yet');
});

test('while handed over, nothing of the vault answers but the turn, until the coach’s passphrase', async () => {
  const { host } = await openTestVault();
  const { person, session } = await closedSession(host);
  const input = { sessionId: session.id };
  await expect(host.call('getTurn', {})).rejects.toThrow(code('not_handed_over'));
  await host.call('issueSummary', input);
  await host.call('handOver', input);

  for (const refused of [
    () => host.call('listPeople', {}),
    () => host.call('getPerson', { personId: person.id }),
    () => host.call('openSession', input),
    () => host.call('search', asking('private', 5)),
    () => host.call('getSettings', {}),
    () => host.call('getSummary', input),
    () => host.call('beginAddendum', input),
    () => host.call('listAwaiting', {}),
    () => host.call('handOver', input),
    () => host.readExport(session.id),
    () => host.sealPdf(new Uint8Array(1)),
  ]) {
    await expect(refused()).rejects.toThrow(code('handed_over'));
  }
  await expect(host.call('handBack', { passphrase: memberPassphrase })).rejects.toThrow(
    code('wrong_passphrase'),
  );
  expect(host.standing).toBe('handed_over');
  expect(JSON.stringify(await host.call('getTurn', {}))).not.toContain('private');

  await host.call('handBack', { passphrase: testVault.passphrase });
  expect(host.standing).toBe('unlocked');
  expect(await host.call('listPeople', {})).toHaveLength(1);
});

test('another vault’s keyfile laid in the folder, whose passphrase the holder knows, does not give the window back', async () => {
  const { folder, host } = await openTestVault();
  const { session } = await closedSession(host);
  await host.call('issueSummary', { sessionId: session.id });
  await host.call('handOver', { sessionId: session.id });

  const own = await openTestVault();
  await own.host.lock();
  const keyfile = (vaults: string) => join(vaults, 'Practice.countersign', 'keyfile.json');
  const kept = readFileSync(keyfile(folder));
  cpSync(keyfile(own.folder), keyfile(folder));

  await expect(host.call('handBack', { passphrase: testVault.passphrase })).rejects.toThrow(
    code('keyfile_damaged'),
  );
  expect(host.standing).toBe('handed_over');
  await expect(host.call('listPeople', {})).rejects.toThrow(code('handed_over'));

  // A pipe would keep the worker waiting, and no lock would come through any more.
  rmSync(keyfile(folder));
  execFileSync('mkfifo', [keyfile(folder)]);
  await expect(host.call('handBack', { passphrase: testVault.passphrase })).rejects.toThrow(
    code('keyfile_damaged'),
  );

  rmSync(keyfile(folder));
  writeFileSync(keyfile(folder), kept);
  await host.call('handBack', { passphrase: testVault.passphrase });
  expect(host.standing).toBe('unlocked');
});
