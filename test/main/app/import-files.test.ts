import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import type { Progress } from '#shared/model/app.ts';
import { chooseImport } from '#main/app/import-files.ts';
import type { Lifecycle } from '#main/app/lifecycle.ts';
import { readInThread } from '#main/app/import-thread.ts';
import { stoppableWork } from '#main/app/stoppable-work.ts';
import { readImport } from '#main/import/index.ts';
import { createVault, hostOver, temporaryFolder, testVault } from '../../support/vault.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const zone = 'Europe/Berlin';

/** A real vault with Sam in it, and choosers that answer with `chosen`. */
async function withChooser(onProgress: (progress: Progress) => void = () => undefined) {
  const chosen = { path: null as string | null };
  const answer = () => Promise.resolve(chosen.path);
  const { shell } = memoryShell({ dialogs: { askOpenPath: answer, askFolder: answer } });
  const host = hostOver(temporaryFolder(), onProgress);
  await createVault(host);
  await host.call('addPerson', { name: 'Sam Okafor', role: '' });
  const app = { host, shell, works: stoppableWork(), tell: (): void => undefined };
  const choose = (what: 'file' | 'folder') =>
    chooseImport(app as unknown as Lifecycle, { what, zone });
  return { app, host, chosen, choose };
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const many = Object.fromEntries(
  Array.from({ length: 120 }, (_, at) => [
    `Sam Okafor/2024-03-05 ${at}.md`,
    `What was said ${at}.`,
  ]),
);

test('a folder is read whole but for links and what is hidden, and each of those is said', async () => {
  const { host, chosen, choose } = await withChooser();
  expect(await choose('folder')).toBe(null);
  const folder = folderOf({
    'Sam Okafor/2024-03-05.md': 'What was said.',
    'deep/er/Sam.md': 'More.',
    '.obsidian/app.json': '{}',
  });
  writeFileSync(join(temporaryFolder(), 'secret'), 'not yours');
  symlinkSync('/etc/hostname', join(folder, 'link.md'));
  symlinkSync(folder, join(folder, 'loop'));
  chosen.path = folder;

  const overview = await choose('folder');
  expect(overview).toEqual(
    expect.objectContaining({ source: 'markdown', notes: 2, skipped: 3, done: null }),
  );
  const skipped = await host.call('listImportSkipped', { from: 0 });
  expect(skipped.rows).toEqual(
    expect.arrayContaining([
      { where: 'link.md', why: 'link' },
      { where: 'loop', why: 'link' },
      { where: '.obsidian', why: 'not_a_note' },
    ]),
  );
});

test('a table of people is read, imported and undone, and what was read goes with a lock', async () => {
  const { host, chosen, choose } = await withChooser();
  const folder = folderOf({ 'team.csv': 'name,role\nAda Lind,Lead\nsam okafor,Engineer\n' });
  chosen.path = join(folder, 'team.csv');
  expect(await choose('file')).toEqual(
    expect.objectContaining({ source: 'people-csv', people: 2, newPeople: 1 }),
  );
  const { id, people, peopleNot } = await host.runImport();
  expect([people, peopleNot]).toEqual([1, 1]);
  expect((await host.undoImport(id)).people).toBe(1);
  expect((await host.call('listPeople', {})).map(({ name }) => name)).toEqual(['Sam Okafor']);

  await choose('file');
  await host.lock();
  await expect(choose('file')).rejects.toThrow(code('locked'));
  await host.unlock(testVault);
  expect(await host.call('getImport', {})).toBe(null);
});

test('a file that is no export of any program is refused, and what was read before stays', async () => {
  const { host, chosen, choose } = await withChooser();
  const folder = folderOf({ 'notes/Sam.md': 'What was said.', 'picture.json': '{"a": 1}' });
  chosen.path = join(folder, 'notes');
  await choose('folder');
  for (const path of [join(folder, 'picture.json'), join(folder, 'gone.zip'), folder]) {
    chosen.path = path;
    await expect(choose('file')).rejects.toThrow(code('import_unreadable'));
  }
  expect((await host.call('getImport', {}))?.notes).toBe(1);
});

/** One note that takes long to read, and that nothing can be done between. */
const long = '<p><b>x</b> y <i>z</i></p>'.repeat(33_000);

/** Milliseconds that whoever reads `long` is held up by it, on this machine as it is. */
async function timeToRead(): Promise<number> {
  const begun = performance.now();
  await readImport({ kind: 'file', name: 'long.html', bytes: Buffer.from(long) });
  return performance.now() - begun;
}

test('the window answers while a long note is read', async () => {
  const { chosen, choose } = await withChooser();
  chosen.path = join(folderOf({ 'Sam Okafor.html': long }), 'Sam Okafor.html');
  const alone = await timeToRead();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const overview = await choose('file');
  delay.disable();

  expect(overview?.states.comes).toBe(0);
  expect(delay.max / 1e6).toBeLessThan(alone / 2);
});

test('a cancel does not wait for the note that is being read, and what was read before stays', async () => {
  const { app, host, chosen, choose } = await withChooser();
  const folder = folderOf({ 'notes/Sam.md': 'What was said.', 'long.html': long });
  chosen.path = join(folder, 'notes');
  await choose('folder');
  chosen.path = join(folder, 'long.html');
  app.tell = () => void setImmediate(() => app.works.stop('cancelled'));
  await expect(choose('file')).rejects.toThrow(code('cancelled'));
  expect((await host.call('getImport', {}))?.notes).toBe(1);
});

test('notes that do not fit into memory are refused, and the app goes on', async () => {
  const path = join(folderOf({ 'long.html': long }), 'long.html');
  const reading = readInThread({ path, what: 'file', zone }, () => Promise.resolve(), {
    signal: new AbortController().signal,
    mostHeap: 16,
  });
  await expect(reading).rejects.toThrow(code('import_too_large'));
});

test('an import in the vault’s own thread is stopped between two steps, and saves go on after it', async () => {
  let stop: () => void = () => undefined;
  const { host, chosen, choose } = await withChooser(({ task, done }) => {
    if (task === 'import' && done > 0) stop();
  });
  chosen.path = folderOf(many);
  expect((await choose('folder'))?.states.comes).toBe(120);
  stop = () => void host.cancelWork();
  const running = host.runImport();
  const saving = host.call('addPerson', { name: 'Kim', role: '' });
  await expect(running).rejects.toThrow(code('cancelled'));
  await saving;

  const sam = (await host.call('listPeople', {})).find(({ name }) => name === 'Sam Okafor');
  const sessions = async () =>
    (await host.call('getPerson', { personId: sam?.id ?? '' })).sessions.length;
  expect(await sessions()).toBe(0);
  stop = () => undefined;
  await host.runImport();
  expect(await sessions()).toBe(120);
});

test('a lock while an import runs leaves nothing of it', async () => {
  let begun: () => void = () => undefined;
  const begins = new Promise<void>((resolve) => (begun = resolve));
  const { host, chosen, choose } = await withChooser(({ task }) => {
    if (task === 'import') begun();
  });
  chosen.path = folderOf(many);
  await choose('folder');
  const running = host.runImport();
  await begins;
  await Promise.all([expect(running).rejects.toThrow(code('locked')), host.lock()]);
  await host.unlock(testVault);

  expect(await host.call('listImports', {})).toEqual([]);
  expect((await host.call('listPeople', {})).map(({ lastSession }) => lastSession)).toEqual([null]);
});
