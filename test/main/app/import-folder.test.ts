import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importLimits } from '#main/import/index.ts';
import { readFolder } from '#main/app/import-folder.ts';
import { temporaryFolder } from '../../support/vault.ts';

it('reads what lies in a folder, and neither follows links nor waits for pipes', async () => {
  const outside = temporaryFolder();
  writeFileSync(join(outside, 'secret.md'), 'secret');
  const folder = temporaryFolder();
  for (const name of ['a/b', '.obsidian', '.trash']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, 'a/b/note.md'), 'text');
  writeFileSync(join(folder, 'top.md'), 'top');
  writeFileSync(join(folder, '.obsidian/app.json'), '{}');
  writeFileSync(join(folder, '.trash/old.md'), 'old');
  symlinkSync(join(outside, 'secret.md'), join(folder, 'linked.md'));
  symlinkSync(outside, join(folder, 'linked'));
  symlinkSync(folder, join(folder, 'a/again'));
  spawnSync('mkfifo', [join(folder, 'pipe.md')]);

  const { files, skipped } = await readFolder(folder);
  expect({
    files: files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]),
    skipped: skipped.map(({ where, why }) => `${why}: ${where}`),
  }).toEqual({
    files: [
      ['a/b/note.md', 'text'],
      ['top.md', 'top'],
    ],
    skipped: [
      'not_a_note: .obsidian',
      'in_trash: .trash',
      'link: a/again',
      'link: linked',
      'link: linked.md',
      'unreadable: pipe.md',
    ],
  });
});

it('refuses a folder of more files than are taken in', async () => {
  const folder = temporaryFolder();
  for (let at = 0; at <= importLimits.entries; at += 1) writeFileSync(join(folder, `${at}`), '');
  await expect(readFolder(folder)).rejects.toMatchObject({ code: 'import_too_large' });
});
