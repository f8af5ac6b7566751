import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeKeeper } from '#main/vault/keeper.ts';
import { testKeyCost } from '../bare-vault.ts';
import { coachOf, makeOpsVault, opsVault, lookIntoVault } from './ops/coach.ts';

// Folders for work that come to stand in the way: something is mounted in them, so that they cannot be
// removed. Argument: a folder on a disk of one's own. Says as one line of JSON what happened.
const folder = join(process.argv[2] ?? '', 'vaults');
const vault = join(folder, `${opsVault.name}.countersign`);
const { passphrase } = opsVault;
const codeOf = (error: unknown) => (error as { readonly code?: string }).code ?? String(error);

/** Makes the folder in `parent` whose name begins with `prefix` one that cannot be removed. */
function block(parent: string, prefix: string): boolean {
  const name = readdirSync(parent).find((found) => found.startsWith(prefix));
  if (name === undefined) return false;
  const inside = join(parent, name, 'in-the-way');
  mkdirSync(inside);
  execFileSync('mount', ['-t', 'tmpfs', 'none', inside]);
  return true;
}

mkdirSync(folder);
await makeOpsVault(folder, (coach) => coach.call('addPerson', { name: 'Sam', role: '' }));
let blocked = false;
const coach = coachOf(
  makeKeeper({ folder, keyCost: testKeyCost }, ({ task }) => {
    if (task === 'reencrypt' && !blocked) blocked = block(vault, 'check-');
  }),
);
await coach.run('unlock', opsVault);
const reencrypted = await coach
  .run('reencrypt', { passphrase, secret: null })
  .then(() => 'done', codeOf);
const backups = join(process.argv[2] ?? '', 'backups');
mkdirSync(backups);
await coach.run('setBackupFolder', { folder: backups });
await coach.run('backUpNow', {});
const path = join(backups, readdirSync(backups)[0] ?? '');
await coach.run('openBackup', { path, secret: passphrase, kind: 'passphrase' });
const restoringBlocked = block(folder, '.restoring-');
const added = await coach.call('addPerson', { name: 'Kim', role: '' }).then(() => 'added', codeOf);
const locked = await coach.run('lock', {}).then(() => 'locked', codeOf);
const found = await lookIntoVault(folder, (again) => again.call('listPeople', {}));
process.stdout.write(
  JSON.stringify({
    blocked,
    reencrypted,
    restoringBlocked,
    added,
    locked,
    found: found.map(({ name }) => name).sort(),
  }),
);
