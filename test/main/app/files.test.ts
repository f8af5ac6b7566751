import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { exportSummary } from '#main/app/export-summary.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { makeLifecycle } from '#main/app/lifecycle.ts';
import { verifyChosenFile } from '#main/app/verify-chosen-file.ts';
import { writeExport } from '#main/app/write-export.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { morning } from '../../support/session-texts.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';
import { openTestVault, testVault } from '../../support/vault.ts';

const bundle = '{"format":"countersign-bundle/1"}';
const logged = (): Promise<void> => Promise.resolve();
const fileStem = 'summary-2026-11-22-019abcde';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Exports a bundle from a vault that has one, and answers the save dialog with `path`. */
function exportTo(path: string | null) {
  const [asked, log]: [string[], string[]] = [[], []];
  const { shell } = memoryShell({
    dialogs: {
      askSavePath: ({ fileName }) => {
        asked.push(fileName);
        return Promise.resolve(path);
      },
    },
  });
  const app = makeLifecycle({
    host: {
      ...fakeHost(log),
      readExport: () =>
        Promise.resolve({
          documentId: 'document',
          fileStem,
          bundle,
          page: undefined as never,
        }),
    },
    shell,
    clock: fakeClock().clock,
    window: () => null,
    settled: () => Promise.resolve(),
  });
  return { done: exportSummary(app, 'session', 'bundle'), asked, log };
}

test('exports the bundle exactly, under a name that holds no person', async () => {
  const path = join(folder, 'mine.json');
  const { done, asked, log } = exportTo(path);
  expect([await done, asked, await readFile(path, 'utf8'), log.at(-1)]).toEqual([
    { fileName: 'mine.json' },
    [`${fileStem}.countersign.json`],
    bundle,
    'host recordExport summary_exported document',
  ]);
});

test('writes nothing and logs nothing when the person cancels', async () => {
  const { done, log } = exportTo(null);
  expect([await done, await readdir(folder), log]).toEqual([{ fileName: null }, [], []]);
});

test('lets nothing leave that could not be logged, and logs nothing that could not be written', async () => {
  const path = join(folder, 'mine.json');
  await writeFile(path, 'an older export');
  const refused = writeExport(path, Buffer.from('new'), () =>
    Promise.reject(new AppError('disk_full')),
  );
  await expect(refused).rejects.toMatchObject({ code: 'disk_full' });
  const logged: string[] = [];
  const unwritten = writeExport(join(folder, 'gone', 'x.json'), Buffer.from('new'), () => {
    logged.push('export');
    return Promise.resolve();
  });
  await expect(unwritten).rejects.toMatchObject({ code: 'disk_failed' });
  expect([await readdir(folder), await readFile(path, 'utf8'), logged]).toEqual([
    ['mine.json'],
    'an older export',
    [],
  ]);
});

test('writes nothing when the vault locked itself, or was handed over, while the chooser stood open', async () => {
  const { host } = await openTestVault();
  const { id } = await host.call('addPerson', { name: 'Sam Okafor', role: '' });
  const session = await host.call('planSession', {
    personId: id,
    plan: morning,
    templateId: 'regular',
  });
  const input = { sessionId: session.id };
  await host.call('closeSession', input);
  await host.call('issueSummary', input);
  const exportAfter = (meanwhile: () => Promise<unknown>) => {
    const { shell } = memoryShell({
      dialogs: {
        askSavePath: async ({ fileName }) => {
          await meanwhile();
          return join(folder, fileName);
        },
      },
    });
    const parts = { shell, clock: fakeClock().clock, window: () => null };
    const app = makeLifecycle({ host, ...parts, settled: () => Promise.resolve() });
    return exportSummary(app, session.id, 'bundle');
  };

  await expect(exportAfter(() => host.call('handOver', input))).rejects.toThrow('handed_over');
  await host.call('handBack', { passphrase: testVault.passphrase });
  await expect(exportAfter(() => host.lock())).rejects.toThrow('locked');
  expect(await readdir(folder)).toEqual([]);
});

test('replaces an older export whole, readable to its owner only, and leaves nothing beside it', async () => {
  const path = join(folder, 'summary.pdf');
  await writeFile(path, 'an older and longer export');
  await writeExport(path, Buffer.from('new'), logged);
  expect([
    await readFile(path, 'utf8'),
    (await stat(path)).mode & 0o777,
    await readdir(folder),
  ]).toEqual(['new', 0o600, ['summary.pdf']]);
});

test('says by code why an export could not be written, and leaves what was there', async () => {
  const taken = join(folder, 'taken.pdf');
  await mkdir(join(taken, 'inside'), { recursive: true });
  await expect(writeExport(taken, Buffer.from('new'), logged)).rejects.toMatchObject({
    code: 'disk_failed',
  });
  await expect(
    writeExport(join(folder, 'gone', 'summary.pdf'), Buffer.from('new'), logged),
  ).rejects.toMatchObject({ code: 'disk_failed' });
  expect(await readdir(folder)).toEqual(['taken.pdf']);
});

// The kernel lets nobody make a file here, not even root.
test.runIf(existsSync('/sys/kernel'))('names a place that cannot be written to', async () => {
  await expect(
    writeExport('/sys/kernel/summary.pdf', Buffer.from('x'), logged),
  ).rejects.toMatchObject({
    code: 'disk_read_only',
  });
});

test('gives no verdict when the person cancels, and refuses what it cannot read', async () => {
  const choose = (path: string | null) =>
    verifyChosenFile(memoryShell({ dialogs: { askOpenPath: () => Promise.resolve(path) } }).shell);
  const huge = join(folder, 'huge.pdf');
  await writeFile(huge, '');
  await truncate(huge, 65 * 1024 * 1024);

  expect(await choose(null)).toBeNull();
  for (const path of [huge, folder, join(folder, 'nothing.pdf')]) {
    await expect(choose(path)).rejects.toMatchObject({ code: 'file_unreadable' });
  }
});

test('checks a chosen file and names it without its folder', async () => {
  const path = join(folder, 'letter.pdf');
  await writeFile(path, 'not a PDF');
  const { shell } = memoryShell({ dialogs: { askOpenPath: () => Promise.resolve(path) } });
  expect(await verifyChosenFile(shell)).toMatchObject({
    outcome: 'unreadable',
    fileName: 'letter.pdf',
  });
});
