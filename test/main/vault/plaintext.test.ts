import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterEach, expect, test } from 'vitest';
import { Sqlite } from '#main/vault/sql/sqlite.ts';
import { asking } from '../../support/asking.ts';
import { encodings, findCanaries } from '../../support/canaries.ts';
import {
  actionBlock,
  insightBlock,
  morning,
  notesOf,
  paragraph,
  regularDocument,
} from '../../support/session-texts.ts';
import { createVault, hostOver, temporaryFolder } from '../../support/vault.ts';

const usual = process.env['TMPDIR'];
afterEach(() => {
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
});

const places = [
  'coach',
  'passphrase',
  'person',
  'role',
  'place',
  'outcome',
  'private',
  'action',
  'insight',
  'notes',
  'words',
  'comment',
  'memberpassphrase',
  'query',
  'later',
  'filename',
  'file',
  'ownword',
] as const;
/** One word of its own for every place where a person writes: no chance text is like it. */
const canary = Object.fromEntries(places.map((place) => [place, `canary${place}qxzjv`])) as Record<
  (typeof places)[number],
  string
>;

test('nothing that a person writes is readable on disk, in ten encodings, at any moment', async () => {
  const folder = temporaryFolder();
  const temporary = temporaryFolder();
  const snapshots = temporaryFolder();
  process.env['TMPDIR'] = temporary;
  const snapshot = (name: string) => cpSync(folder, join(snapshots, name), { recursive: true });
  const host = hostOver(folder);
  await createVault(host, {
    name: 'Plain',
    coachName: canary.coach,
    passphrase: canary.passphrase,
  });

  const person = await host.call('addPerson', { name: canary.person, role: canary.role });
  const plan = { ...morning, place: canary.place };
  const session = await host.call('planSession', {
    personId: person.id,
    plan,
    templateId: 'regular',
  });
  const input = { sessionId: session.id };
  const document = regularDocument({
    'agreement.outcome': [paragraph(canary.outcome)],
    'what.obstacles': [paragraph(`${canary.private} `.repeat(500))],
    'what.next': [actionBlock(newId(), canary.action)],
    'how.strengths': [insightBlock(newId(), canary.insight)],
  });
  const file = await host.call('addAttachment', {
    ...input,
    name: `${canary.filename}.txt`,
    type: 'text/plain',
    bytes: Buffer.from(`${canary.file} `.repeat(20_000)).toString('base64'),
  });
  const { bytes: fileBytes } = await host.readAttachmentCopy({ ...input, attachmentId: file.id });
  await host.call('saveSession', { ...input, revision: 0, document, notes: notesOf(canary.notes) });
  await host.call('addOwnWord', { word: canary.ownword });
  snapshot('saved');
  const found = await host.call('search', asking(canary.private.slice(0, 9), 50));
  await host.call('search', asking(canary.query, 50));
  await host.call('saveSession', {
    ...input,
    revision: 1,
    document: regularDocument({ 'agreement.outcome': [paragraph(canary.later)] }),
    notes: notesOf(''),
  });
  await host.call('closeSession', input);
  await host.call('issueSummary', input);
  await host.call('handOver', input);
  await host.call('saveMemberWords', { words: canary.words });
  const { contentHash } = await host.call('reviewSummary', {});
  await host.call('signAsMember', {
    contentHash,
    typedName: canary.person,
    drawing: null,
    key: { kind: 'pinned' },
    meaning: 'commented',
    comment: canary.comment,
    passphrase: canary.memberpassphrase,
  });
  snapshot('signed');
  await host.lock();
  snapshot('locked');

  const all = Object.values(canary);
  expect({
    onDisk: findCanaries(snapshots, all),
    temporary: readdirSync(temporary),
    searched: found.found,
    kept: Buffer.from(fileBytes).includes(canary.file),
  }).toEqual({ onDisk: [], temporary: [], searched: 1, kept: true });
  // There was something to search: three moments, two of them with a write-ahead log.
  const logs = readdirSync(snapshots, { recursive: true }).filter((name) =>
    String(name).endsWith('vault.db-wal'),
  );
  expect(logs).toHaveLength(2);
});

test('the search for plaintext finds it where it is: in an unencrypted database and every encoding', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'encoded'));
  const text = `before ${canary.notes} after`;
  for (const [name, encode] of Object.entries(encodings)) {
    const around = name.startsWith('base64')
      ? Buffer.from(
          Buffer.concat([
            Buffer.alloc(Number(name.at(-1)) || 0),
            Buffer.from(canary.notes),
          ]).toString('base64'),
        )
      : encode(text);
    writeFileSync(join(folder, 'encoded', name), around);
  }
  const database = new Sqlite(join(folder, 'plain.db'));
  database.exec('create table note (text)');
  database.prepare('insert into note values (?)').run(text);
  database.close();

  expect(findCanaries(folder, [canary.notes]).map((hit) => hit.split(':')[0])).toEqual(
    expect.arrayContaining([...Object.keys(encodings), 'plain.db']),
  );
});
