import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openVaultHost } from '#main/vault/index.ts';
import { testKeyCost } from '../bare-vault.ts';
import { fillVault } from '../filled-vault.ts';
import { fillDisk } from './fill.ts';

// Encrypts a vault anew on a disk that has no room for a copy; argument: the folder where such a small
// disk is. Says as one line of JSON what happened.
const disk = process.argv[2] ?? '';
const folder = join(disk, 'vaults');
const vault = join(folder, 'Full.countersign');
const access = { name: 'Full', passphrase: 'lantern over quiet water' };
const host = openVaultHost({ folder, onProgress: () => undefined, keyCost: testKeyCost });
const codeOf = (error: unknown) => (error as { readonly code?: string }).code ?? String(error);
const people = async () =>
  (await host.call('listPeople', {}))
    .map(({ name }) => name)
    .sort((one, two) => (one < two ? -1 : 1));
const keyfile = () => readFileSync(join(vault, 'keyfile.json'), 'utf8');

const { recoveryWords, ask } = await host.prepare({ ...access, coachName: 'Robin Vale' });
await host.create({ answers: [recoveryWords[ask[0]] ?? '', recoveryWords[ask[1]] ?? ''] });
await fillVault(host);
const before = keyfile();

const ballast = join(disk, 'ballast');
const filled = fillDisk(ballast);

const { passphrase } = access;
const refused = await host.reencrypt({ passphrase, secret: null }).then(() => 'done', codeOf);
const left = readdirSync(vault).sort();
const sameKeys = keyfile() === before;
const read = await people();
rmSync(ballast);
const afterwards = await host
  .call('addPerson', { name: 'Kim', role: '' })
  .then(() => 'added', codeOf);
await host.lock();
await host.unlock(access);
const reopened = await people();
await host.lock();
process.stdout.write(
  JSON.stringify({ filled, refused, left, sameKeys, read, afterwards, reopened }),
);
