import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { AppError } from '#shared/errors.ts';
import { exportArchive } from '#main/app/export-archive.ts';
import { makeLifecycle } from '#main/app/lifecycle.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { fillVault } from '../../support/filled-vault.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';
import { createVault, hostOver, temporaryFolder, testVault } from '../../support/vault.ts';

const input = { passphrase: testVault.passphrase, today: '2026-11-22' };

/** An app over a real vault, whose chooser answers with `path`. */
async function withChooser(path: (folder: string) => string | null) {
  const folder = temporaryFolder();
  const exports = join(folder, 'exports');
  mkdirSync(exports);
  let stop = (): void => undefined;
  const host = hostOver(join(folder, 'vaults'), ({ task }) => {
    if (task === 'archive') stop();
  });
  await createVault(host);
  await fillVault(host);
  const asked: string[] = [];
  const { shell } = memoryShell({
    dialogs: {
      askSavePath: ({ fileName }) => {
        asked.push(fileName);
        return Promise.resolve(path(exports));
      },
    },
  });
  const parts = { shell, clock: fakeClock().clock, window: () => null };
  const app = makeLifecycle({ host, ...parts, settled: () => Promise.resolve() });
  onTestFinished(() => host.lock());
  const logged = async () => {
    const [newest] = await host.call('getAuditLog', { before: null, limit: 1 });
    return newest?.kind;
  };
  return {
    app,
    host,
    asked,
    exports,
    logged,
    stopWhenWriting: (how: () => void) => {
      stop = how;
    },
  };
}

test('everything leaves in one file whose name says nothing, and the log says so', async () => {
  const { app, asked, exports, logged } = await withChooser((to) => join(to, 'all.zip'));
  const wrong = await exportArchive(app, { ...input, passphrase: 'not it' }).catch(
    (error: unknown) => (error as AppError).code,
  );
  const before = { wrong, asked: [...asked], files: readdirSync(exports) };
  const done = await exportArchive(app, input);

  expect({ before, done, asked, files: readdirSync(exports), logged: await logged() }).toEqual({
    before: { wrong: 'wrong_passphrase', asked: [], files: [] },
    done: { fileName: 'all.zip', folder: exports, bytes: expect.any(Number) },
    asked: ['countersign-export-2026-11-22.zip'],
    files: ['all.zip'],
    logged: 'archive_exported',
  });
});

test('where no place is chosen, or it is stopped or locked, no file is left and an older one stays', async () => {
  let place: string | null = null;
  const { app, host, exports, logged, stopWhenWriting } = await withChooser(() => place);
  const cancelled = await exportArchive(app, input);
  place = join(exports, 'all.zip');
  writeFileSync(place, 'of before');
  const code = (work: Promise<unknown>) => work.catch((error: unknown) => (error as AppError).code);
  stopWhenWriting(() => void host.cancelWork());
  const stopped = await code(exportArchive(app, input));
  const kept = await logged();
  let locking = Promise.resolve();
  stopWhenWriting(() => {
    locking = host.lock();
  });
  const locked = await code(exportArchive(app, input));
  await locking;

  expect({ cancelled, stopped, locked, kept, files: readdirSync(exports) }).toEqual({
    cancelled: null,
    stopped: 'cancelled',
    locked: 'locked',
    kept: expect.not.stringMatching('archive_exported'),
    files: ['all.zip'],
  });
});
