import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askedFiles } from '#main/app/asked-file.ts';
import type { Standing } from '#shared/model/app.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asked-'));
  await mkdir(join(folder, 'vaults/Mine.countersign'), { recursive: true });
  await mkdir(join(folder, 'stick/Theirs.countersign'), { recursive: true });
  await writeFile(join(folder, 'stick/notes.countersign.json'), '{}');
});
afterEach(() => rm(folder, { recursive: true }));

function start(standing: Standing = 'locked') {
  let told = 0;
  const files = askedFiles({
    vaults: join(folder, 'vaults'),
    standing: () => standing,
    onAsked: () => void (told += 1),
  });
  return { files, told: () => told };
}

test.each([
  ['a vault of this app', 'vaults/Mine.countersign', { kind: 'vault', name: 'Mine' }],
  ['a file in it', 'vaults/Mine.countersign/vault.db', { kind: 'vault', name: 'Mine' }],
  [
    'a vault that lies elsewhere',
    'stick/Theirs.countersign',
    { kind: 'refused', code: 'vault_elsewhere' },
  ],
  ['a summary', 'stick/notes.countersign.json', { kind: 'summary', number: 1 }],
  ['what is not there', 'stick/gone.countersign', { kind: 'summary', number: 1 }],
])('says of %s what it is', async (_what, path, file) => {
  const { files, told } = start();
  await files.take(join(folder, path));
  expect([files.current(), told()]).toEqual([file, 1]);
});

test('knows a vault of this app also by a link to the folder of vaults', async () => {
  await symlink(join(folder, 'vaults'), join(folder, 'link'));
  const { files } = start('unlocked');
  await files.take(join(folder, 'link/Mine.countersign'));
  expect(files.current()).toEqual({ kind: 'vault', name: 'Mine' });
});

test('takes nothing while the window is in other hands, and does not bring it up later', async () => {
  const { files, told } = start('handed_over');
  await files.take(join(folder, 'stick/notes.countersign.json'));
  expect([files.current(), told()]).toEqual([null, 0]);
});

test('checks the summary that was asked for last, until it is dropped', async () => {
  const { files } = start();
  await files.take(join(folder, 'vaults/Mine.countersign'));
  await files.take(join(folder, 'stick/notes.countersign.json'));
  const verdict = await files.verify();
  files.drop();
  expect([verdict.outcome, verdict.fileName, files.current()]).toEqual([
    'unreadable',
    'notes.countersign.json',
    null,
  ]);
  await expect(files.verify()).rejects.toMatchObject({ code: 'file_unreadable' });
});
