import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openVaultHost } from '#main/vault/index.ts';
import { testKeyCost } from '../bare-vault.ts';
import { fillDisk } from './fill.ts';

// Opens a vault on a disk that is full; argument: the folder where such a small disk is.
const disk = process.argv[2] ?? '';
const folder = join(disk, 'vaults');
const access = { name: 'Full', passphrase: 'lantern over quiet water' };
const host = openVaultHost({ folder, onProgress: () => undefined, keyCost: testKeyCost });
const codeOf = (error: unknown) => (error as { readonly code?: string }).code ?? String(error);
const add = (name: string) =>
  host.call('addPerson', { name, role: '' }).then(() => 'added', codeOf);
const people = async () => (await host.call('listPeople', {})).map((person) => person.name);

const { recoveryWords, ask } = await host.prepare({ ...access, coachName: 'Robin Vale' });
await host.create({ answers: [recoveryWords[ask[0]] ?? '', recoveryWords[ask[1]] ?? ''] });
await add('Sam');
await host.lock();

const ballast = join(disk, 'ballast');
const filled = fillDisk(ballast);

const opened = await host.unlock(access).then(() => 'opened', codeOf);
const read = await people().catch(codeOf);
const whileFull = await add('Too many');
rmSync(ballast);
const afterwards = await add('Kim');
await host.lock();
await host.unlock(access);
const reopened = await people();
await host.lock();
process.stdout.write(JSON.stringify({ filled, opened, read, whileFull, afterwards, reopened }));
