import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import type { Attachment } from '#shared/model/attachment.ts';
import type { BlockNode } from '#shared/model/document.ts';
import { addAttachment, keepFile } from '#main/vault/attachments/add.ts';
import {
  listAttachments,
  readAttachment,
  readAttachmentCopy,
  recordAttachmentCopy,
} from '#main/vault/attachments/read.ts';
import { getAuditLog } from '#main/vault/audit/log.ts';
import { emptyBin } from '#main/vault/bin/bin.ts';
import type { Vault } from '#main/vault/context.ts';
import { listRevisions, restoreRevision } from '#main/vault/history/revisions.ts';
import { search } from '#main/vault/search/search.ts';
import { closeSession, removeSession } from '#main/vault/sessions/plan.ts';
import { openSession } from '#main/vault/sessions/text.ts';
import { textsAgree } from '#main/vault/sessions/texts-agree.ts';
import { countVault } from '#main/vault/sql/queries/counts.ts';
import { countsOfPerson, purgePerson, purgeSession } from '#main/vault/sql/queries/purge.ts';
import { keepMemberWords } from '#main/vault/summaries/member-words.ts';
import { asking } from '../../../support/asking.ts';
import { dots, pngHead } from '../../../support/images.ts';
import { attachmentBlock, paragraph } from '../../../support/session-texts.ts';
import { closedSession, metPerson, rewrite, signBothQuickly } from '../../../support/signing.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const day = 86_400_000;

/** A vault with a session to attach to, on a clock that only the test moves. */
async function practice() {
  let time = Date.parse('2026-11-22T12:00:00.000Z');
  const { vault } = await bareVaultForTest(() => new Date(time));
  const personId = metPerson(vault);
  const { sessionId } = closedSession(vault, personId, { answers: said('Nothing attached') });
  return {
    vault,
    personId,
    sessionId,
    add: (bytes: Uint8Array, name = 'plan.png', type = '') =>
      keepFile(vault, { sessionId, name, type, bytes }),
    /** Opens the vault on each of the next days. */
    openDaily: (days: number) => {
      for (let count = 0; count < days; count += 1) {
        time += day;
        vault.db.atomically(() => emptyBin(vault.db, vault.auditKey, new Date(time)));
      }
    },
  };
}

function said(text: string, ...attached: readonly Attachment[]): Record<string, BlockNode[]> {
  return {
    'what.next': [paragraph(text), ...attached.map((each) => attachmentBlock(newId(), each))],
  };
}

function rowsOf({ db }: Vault) {
  return db.get(
    `select (select count(*) from attachment) as files,
       (select count(*) from attachment_piece) as pieces`,
  );
}

test('a file comes back byte by byte, and a list of files reads none of them', async () => {
  const { vault, sessionId, add } = await practice();
  const bytes = randomBytes(700_001);
  const file = add(bytes, 'notes.bin');
  const image = add(dots.png);
  const { id: attachmentId } = file;

  expect(readAttachmentCopy(vault, { sessionId, attachmentId })).toEqual({
    name: 'notes.bin',
    bytes,
  });
  expect(readAttachment(vault, { sessionId, attachmentId: image.id })).toEqual({
    mediaType: 'image/png',
    bytes: dots.png.toString('base64'),
  });
  expect(listAttachments(vault, { sessionId })).toEqual([
    { id: file.id, name: 'notes.bin', mediaType: 'application/octet-stream', size: 700_001 },
    { id: image.id, name: 'plan.png', mediaType: 'image/png', size: dots.png.length },
  ]);
});

test('what comes from the page is base64 to the letter, or is refused', async () => {
  const { vault, sessionId } = await practice();
  const given = { sessionId, name: 'note.txt', type: 'text/plain' };
  for (const bytes of ['AQI', 'AQID\n', 'AQ-_', '====', 'AQIDA===']) {
    expect(() => addAttachment(vault, { ...given, bytes })).toThrow(code('invalid_input'));
  }
  expect(rowsOf(vault)).toEqual({ files: 0, pieces: 0 });
  expect(addAttachment(vault, { ...given, bytes: 'AQID' })).toMatchObject({ size: 3 });
  expect(addAttachment(vault, { ...given, name: 'empty', bytes: '' })).toMatchObject({ size: 0 });
});

test('what calls itself an image and is none is refused, and nothing is shown that is none', async () => {
  const { vault, sessionId, add } = await practice();
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  expect(() => add(html, 'photo.png', 'image/png')).toThrow(code('attachment_no_image'));
  expect(() => add(pngHead(60_000, 60_000))).toThrow(code('attachment_too_many_dots'));
  expect(rowsOf(vault)).toEqual({ files: 0, pieces: 0 });

  const svg = add(
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'a.svg',
    'image/svg+xml',
  );
  const drawn = { sessionId, attachmentId: svg.id };
  expect(() => readAttachment(vault, drawn)).toThrow(code('attachment_no_image'));
  // Not even where the database says that it is one.
  vault.db.run("update attachment set media_type = 'image/png'");
  expect(() => readAttachment(vault, drawn)).toThrow(code('attachment_no_image'));
});

test('an image is what its bytes say, whatever its name says', async () => {
  const { add } = await practice();
  expect(add(dots.gif, 'photo.png', 'image/png')).toMatchObject({ mediaType: 'image/gif' });
});

test('over the limits nothing is added, and the very same file takes no room twice', async () => {
  const { vault, sessionId, add } = await practice();
  expect(() => add(Buffer.alloc(10 * 2 ** 20 + 1))).toThrow(code('attachment_too_large'));
  const first = add(dots.png);
  expect(add(dots.png)).toEqual(first);
  vault.db.run('update attachment set size = 100 * 1024 * 1024 - 2');
  expect(() => add(Buffer.alloc(3), 'three')).toThrow(code('attachments_full'));
  expect(add(Buffer.alloc(2), 'two')).toMatchObject({ size: 2 });
  expect(listAttachments(vault, { sessionId })).toHaveLength(2);
});

test('nothing is added once both have signed, or to a session in the bin', async () => {
  const { vault, personId, sessionId, add } = await practice();
  const other = closedSession(vault, personId);
  removeSession(vault, other);
  const given = { name: 'a', type: '', bytes: dots.png };
  expect(() => keepFile(vault, { ...given, sessionId: other.sessionId })).toThrow(
    code('not_found'),
  );
  await signBothQuickly(vault, sessionId);
  expect(() => add(dots.png)).toThrow(code('session_signed'));
  expect(rowsOf(vault)).toEqual({ files: 0, pieces: 0 });
});

test('a file that the text no longer names is there for thirty days, and then is gone', async () => {
  const { vault, sessionId, add, openDaily } = await practice();
  const named = add(dots.png, 'named.png');
  const removed = add(dots.gif, 'removed.gif');
  add(dots.webp, 'never named.webp');
  rewrite(vault, sessionId, said('One', named, removed));
  rewrite(vault, sessionId, said('Two', named));
  openDaily(29);
  expect(rowsOf(vault)).toEqual({ files: 3, pieces: 3 });
  // It comes back as it was, as by undo.
  rewrite(vault, sessionId, said('Three', named, removed));
  openDaily(1);
  expect(listAttachments(vault, { sessionId }).map(({ name }) => name)).toEqual([
    'named.png',
    'removed.gif',
  ]);
  openDaily(60);
  expect(rowsOf(vault)).toEqual({ files: 2, pieces: 2 });
});

test('a file that an earlier text names stays, and comes back with that text', async () => {
  const { vault, sessionId, add, openDaily } = await practice();
  const file = add(dots.png);
  rewrite(vault, sessionId, said('With it', file));
  closeSession(vault, { sessionId });
  vault.db.run("update session set status = 'open'");
  closeSession(vault, { sessionId });
  rewrite(vault, sessionId, said('Without it'));
  openDaily(90);

  const [kept] = listRevisions(vault, { sessionId });
  if (!kept) throw new Error('No text was kept');
  restoreRevision(vault, {
    revisionId: kept.id,
    revision: openSession(vault, { sessionId }).revision,
  });
  const attachmentId = file.id;
  expect(readAttachment(vault, { sessionId, attachmentId }).bytes).toBe(
    dots.png.toString('base64'),
  );
});

test('a block that is pasted into another session brings its file, and each goes with its own', async () => {
  const { vault, personId, sessionId, add } = await practice();
  const bytes = randomBytes(300_000);
  const file = add(bytes, 'long.bin');
  const { sessionId: other } = closedSession(vault, personId, { answers: said('Pasted', file) });
  purgeSession(vault.db, sessionId);

  const copy = { sessionId: other, attachmentId: file.id };
  expect(readAttachmentCopy(vault, copy)).toEqual({ name: 'long.bin', bytes });
  expect(rowsOf(vault)).toEqual({ files: 1, pieces: 2 });
  purgeSession(vault.db, other);
  expect(rowsOf(vault)).toEqual({ files: 0, pieces: 0 });
});

test('a text that names a file which was destroyed is saved all the same', async () => {
  const { vault, personId, sessionId, add } = await practice();
  const file = add(dots.png);
  purgeSession(vault.db, sessionId);
  const { sessionId: other } = closedSession(vault, personId, { answers: said('Pasted', file) });
  expect(openSession(vault, { sessionId: other }).revision).toBe(1);
  expect(() => readAttachment(vault, { sessionId: other, attachmentId: file.id })).toThrow(
    code('not_found'),
  );
});

test('beside the words that the team member signs, a file stays as it is', async () => {
  const { vault, sessionId, add } = await practice();
  const block = attachmentBlock(newId(), add(dots.png));
  rewrite(vault, sessionId, { 'close.summary': [block] });
  const words = 'I plan first, then I ship.';
  vault.db.atomically(() =>
    keepMemberWords(vault.db, { sessionId, words, at: '2026-11-22T13:00:00.000Z' }),
  );
  const { document } = openSession(vault, { sessionId });
  const prompts = document.content.flatMap(({ content }) => content);
  expect(prompts.find(({ attrs }) => attrs.promptId === 'close.summary')?.content).toEqual([
    paragraph(words),
    block,
  ]);
});

test('a person’s files are counted with them, and destroyed with them', async () => {
  const { vault, personId, add } = await practice();
  add(dots.png);
  add(randomBytes(300_000), 'long.bin');
  expect([
    countsOfPerson(vault.db, personId).attachments,
    countVault(vault.db).attachments,
  ]).toEqual([2, 2]);
  purgePerson(vault.db, personId);
  expect(rowsOf(vault)).toEqual({ files: 0, pieces: 0 });
});

test('a file is found by its name and by what is said about it', async () => {
  const { vault, sessionId, add } = await practice();
  const file = add(dots.png, 'Whiteboard.png');
  rewrite(vault, sessionId, {
    'what.next': [attachmentBlock(newId(), file, 'After the retrospective')],
  });
  const hits = (words: string) =>
    search(vault, asking(words, 20)).groups.flatMap((group) => group.hits.map(({ kind }) => kind));
  expect(
    ['whiteboard', 'retrospective', 'whiteboard in:file', 'whiteboard in:note'].map(hits),
  ).toEqual([['attachment'], ['attachment'], ['attachment'], []]);
  expect(textsAgree(vault.db)).toBe(true);
});

test('a copy that leaves stands in the activity log, without the name of the file', async () => {
  const { vault, sessionId, add } = await practice();
  const { id: attachmentId } = add(dots.png, 'secret.png');
  recordAttachmentCopy(vault, { sessionId, attachmentId });
  const [row] = getAuditLog(vault, { before: null, limit: 1 });
  expect(row).toMatchObject({ kind: 'attachment_saved', about: 'Sam Okafor' });
  expect(() => recordAttachmentCopy(vault, { sessionId, attachmentId: newId() })).toThrow(
    code('not_found'),
  );
});
