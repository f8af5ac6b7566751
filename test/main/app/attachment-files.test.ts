import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { chooseAttachment, saveAttachment } from '#main/app/attachment-files.ts';
import { makeLifecycle } from '#main/app/lifecycle.ts';
import { keepFile } from '#main/vault/attachments/add.ts';
import {
  listAttachments,
  readAttachmentCopy,
  recordAttachmentCopy,
} from '#main/vault/attachments/read.ts';
import { getAuditLog } from '#main/vault/audit/log.ts';
import type { VaultHost } from '#main/vault/index.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { dots } from '../../support/images.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';
import { closedSession, metPerson } from '../../support/signing.ts';
import { bareVaultForTest } from '../../support/vault.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attachments-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const code = (expected: string) => expect.objectContaining({ code: expected });

/** An app over a bare vault with one session, whose choosers answer with `path`. */
async function withChooser(path: () => string | null) {
  const { vault } = await bareVaultForTest();
  const { sessionId } = closedSession(vault, metPerson(vault));
  const asked: string[] = [];
  let locked = false;
  const open = async <T>(work: () => T): Promise<T> => {
    if (locked) throw new AppError('locked');
    return work();
  };
  const host: VaultHost = {
    ...fakeHost([]),
    keepFile: (file) => open(() => keepFile(vault, file)),
    readAttachmentCopy: (input) => open(() => readAttachmentCopy(vault, input)),
    recordAttachmentCopy: (input) => open(() => void recordAttachmentCopy(vault, input)),
  };
  const { shell } = memoryShell({
    dialogs: {
      askOpenPath: ({ extensions }) => {
        asked.push(`any: ${extensions.length === 0}`);
        return Promise.resolve(path());
      },
      askSavePath: ({ fileName }) => {
        asked.push(fileName);
        return Promise.resolve(path());
      },
    },
  });
  const parts = { shell, clock: fakeClock().clock, window: () => null };
  const app = makeLifecycle({ host, ...parts, settled: () => Promise.resolve() });
  const listed = () => listAttachments(vault, { sessionId });
  return { vault, sessionId, app, asked, listed, lock: () => void (locked = true) };
}

test('a chosen file is kept under its own name, whatever folder it lies in', async () => {
  const path = join(folder, 'Flip chart.png');
  writeFileSync(path, dots.png);
  const { app, sessionId, asked, listed } = await withChooser(() => path);
  const kept = await chooseAttachment(app, { sessionId });
  expect([kept, asked]).toEqual([
    { id: kept?.id, name: 'Flip chart.png', mediaType: 'image/png', size: dots.png.length },
    ['any: true'],
  ]);
  expect(listed()).toEqual([kept]);
});

test('a folder, a pipe, a file that is gone or too large, and a false image are refused', async () => {
  mkdirSync(join(folder, 'folder'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  writeFileSync(join(folder, 'large'), '');
  truncateSync(join(folder, 'large'), 10 * 2 ** 20 + 1);
  writeFileSync(join(folder, 'false.JPG'), '<svg/>');
  let name = '';
  const { app, sessionId, listed } = await withChooser(() => join(folder, name));
  const refused: unknown[] = [];
  for (name of ['folder', 'pipe', 'gone', 'large', 'false.JPG']) {
    refused.push(await chooseAttachment(app, { sessionId }).catch((error: unknown) => error));
  }
  expect(refused).toEqual([
    code('attachment_unreadable'),
    code('attachment_unreadable'),
    code('attachment_unreadable'),
    code('attachment_too_large'),
    code('attachment_no_image'),
  ]);
  expect(listed()).toEqual([]);
});

test('whoever cancels the chooser changes nothing', async () => {
  const { app, sessionId, listed } = await withChooser(() => null);
  expect(await chooseAttachment(app, { sessionId })).toBeNull();
  expect(listed()).toEqual([]);
});

test('a copy lies where the coach said and nowhere else, for their account alone, and is logged', async () => {
  const path = join(folder, 'copy.png');
  const { vault, app, sessionId, asked } = await withChooser(() => path);
  const file = { sessionId, name: 'Flip chart.png', type: '', bytes: dots.png };
  const { id: attachmentId } = keepFile(vault, file);
  expect(await saveAttachment(app, { sessionId, attachmentId })).toEqual({ fileName: 'copy.png' });
  expect(readFileSync(path)).toEqual(dots.png);
  expect([readdirSync(folder), statSync(path).mode & 0o777, asked]).toEqual([
    ['copy.png'],
    0o600,
    ['Flip chart.png'],
  ]);
  expect(getAuditLog(vault, { before: null, limit: 1 })).toMatchObject([
    { kind: 'attachment_saved' },
  ]);
});

test('where the vault locked itself while the chooser stood open, nothing is written', async () => {
  let lock = (): void => undefined;
  const { vault, app, sessionId, ...parts } = await withChooser(() => {
    lock();
    return join(folder, 'copy.png');
  });
  ({ lock } = parts);
  const file = { sessionId, name: 'a.png', type: '', bytes: dots.png };
  const { id: attachmentId } = keepFile(vault, file);
  await expect(saveAttachment(app, { sessionId, attachmentId })).rejects.toEqual(code('locked'));
  expect(readdirSync(folder)).toEqual([]);
});
