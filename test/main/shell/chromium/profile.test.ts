import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProfile, wipeProfile, wipeStaleProfiles } from '#main/shell/chromium/profile.ts';

test('is readable to its owner only, and is gone after a wipe', async () => {
  const profile = await makeProfile();
  const { mode } = await stat(profile);
  await writeFile(join(profile, 'Local State'), '{}');
  await wipeProfile(profile);
  expect([mode & 0o777, (await readdir(tmpdir())).includes(basename(profile))]).toEqual([
    0o700,
    false,
  ]);
});

test('of a process that is gone is wiped at the next start, of a living one it is kept', async () => {
  const gone = spawn(process.execPath, ['-e', '']);
  await once(gone, 'exit');
  const stale = join(tmpdir(), `countersign-profile-${gone.pid}-abcdef`);
  await mkdir(join(stale, 'Default'), { recursive: true });
  const living = await makeProfile();
  const other = join(tmpdir(), 'countersign-profile-of-nobody');
  await mkdir(other, { recursive: true });

  await wipeStaleProfiles();
  const names = await readdir(tmpdir());
  expect([stale, living, other].map((path) => names.includes(basename(path)))).toEqual([
    false,
    true,
    true,
  ]);
  await wipeProfile(living);
  await rm(other, { recursive: true });
});
