import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openVaultHost } from '#main/vault/index.ts';
import { testKeyCost } from '../bare-vault.ts';

// Run as a process of its own with its folder on a small disk, for backups only: makes one, fills the
// disk, tries another, saves, frees the disk, and tries again. Says as one line of JSON what happened.
const disk = process.argv[2] ?? '';
const filler = join(disk, 'filler');
const into = join(disk, 'backups');
mkdirSync(into);
const folder = mkdtempSync(join(tmpdir(), 'countersign-full-'));
const host = openVaultHost({ folder, keyCost: testKeyCost, onProgress: () => undefined });
const { recoveryWords, ask } = await host.prepare({
  name: 'Small',
  coachName: 'Robin',
  passphrase: 'lantern over quiet water',
});
await host.create({ answers: [recoveryWords[ask[0]] ?? '', recoveryWords[ask[1]] ?? ''] });
await host.setBackupFolder(into);
const backUp = (): Promise<string> =>
  host.backUpNow().then(
    ({ backups }) => `${backups.filter(({ present }) => present).length} there`,
    (error: { code?: string }) => error.code ?? 'an error without a code',
  );

const first = await backUp();
const file = openSync(filler, 'w');
try {
  for (;;) writeSync(file, Buffer.alloc(1024));
} catch {
  closeSync(file);
}
const whileFull = await backUp();
const left = readdirSync(into).length;
const failed = (await host.call('getBackups', {})).failed?.code;
await host.call('addPerson', { name: 'Sam', role: '' });
rmSync(filler);
const afterwards = await backUp();
await host.lock();
rmSync(folder, { recursive: true });
process.stdout.write(`${JSON.stringify({ first, whileFull, left, failed, afterwards })}\n`);
