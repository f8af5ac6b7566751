import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claim, claimPath } from '#main/shell/chromium/claim.ts';

let data = '';
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'claim-'));
});
afterEach(() => rm(data, { recursive: true }));

/** Leaves the socket of a process that was killed on `path`. */
async function leaveStale(path: string): Promise<void> {
  const killed = spawn(process.execPath, [
    '-e',
    `require('node:net').createServer().listen(${JSON.stringify(path)}, () => process.stdout.write('on'))`,
  ]);
  await once(killed.stdout, 'data');
  killed.kill('SIGKILL');
  await once(killed, 'exit');
}

test('lets the first one in, and has it come forward when a second one tries', async () => {
  const path = claimPath(data);
  let cameForward = 0;
  const first = await claim(path, null, () => (cameForward += 1));
  const second = await claim(path, null, () => undefined);
  await first?.();
  const later = await claim(path, null, () => undefined);
  await later?.();
  expect([first !== null, second, cameForward, later !== null]).toEqual([true, null, 1, true]);
});

test('tells the first one what the second one was to open, and believes no other message', async () => {
  const path = claimPath(data);
  const files: (string | null)[] = [];
  const first = await claim(path, null, (file) => files.push(file));
  await claim(path, '/home/alex/a summary.countersign.json', () => undefined);
  await claim(path, 'not/a/full/path', () => undefined);
  for (const message of ['{"file":7}', 'no JSON at all', '']) {
    const socket = createConnection(path);
    socket.end(message).resume();
    await once(socket, 'close');
  }
  await first?.();
  expect(files).toEqual(['/home/alex/a summary.countersign.json', null, null, null, null]);
});

test('takes over from one that was killed', async () => {
  const path = claimPath(data);
  await leaveStale(path);
  expect(await readdir(data)).toEqual(['app.sock']);

  const taken = await claim(path, null, () => undefined);
  expect(taken).not.toBeNull();
  await taken?.();
  expect(await readdir(data)).toEqual([]);
});

test('says so, and does not try for ever, when what was left behind cannot be moved', async () => {
  const path = claimPath(data);
  await leaveStale(path);
  // A folder in the way refuses also root, whom a read-only folder would not stop.
  await mkdir(join(`${path}.${process.pid}`, 'in the way'), { recursive: true });
  await expect(claim(path, null, () => undefined)).rejects.toMatchObject({ syscall: 'rename' });
});

test('lets exactly one in when two start at once over a killed one', async () => {
  const path = claimPath(data);
  const both = await Promise.all([
    claim(path, null, () => undefined),
    claim(path, null, () => undefined),
  ]);
  expect(both.filter((one) => one !== null)).toHaveLength(1);
  for (const giveBack of both) await giveBack?.();
});

test('keeps to the length that a socket’s path may have, and to pipes on Windows', () => {
  const long = join(data, 'x'.repeat(120));
  expect([
    claimPath('/home/alex/data', 'linux'),
    Buffer.byteLength(claimPath(long, 'linux')) <= 103,
    claimPath(long, 'linux') === claimPath(`${long}y`, 'linux'),
    claimPath('C:\\data', 'win32'),
  ]).toEqual([
    '/home/alex/data/app.sock',
    true,
    false,
    expect.stringMatching(/^\\\\\.\\pipe\\countersign-[0-9a-f]{24}$/),
  ]);
});
