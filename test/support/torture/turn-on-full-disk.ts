import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openVaultHost } from '#main/vault/index.ts';
import { testKeyCost } from '../bare-vault.ts';
import { morning } from '../session-texts.ts';
import { fillDisk } from './fill.ts';

// A team member writes on the handed-over page while the disk is full; argument: the folder where such a
// small disk is. Says as one line of JSON what happened.
const disk = process.argv[2] ?? '';
const access = { name: 'Full', passphrase: 'lantern over quiet water' };
const folder = join(disk, 'vaults');
const host = openVaultHost({ folder, onProgress: () => undefined, keyCost: testKeyCost });
const codeOf = (error: unknown) => (error as { readonly code?: string }).code ?? String(error);
const write = (words: string) =>
  host.call('saveMemberWords', { words }).then(() => 'saved', codeOf);
const shown = async () => (await host.call('getTurn', {})).content.memberWords;

const { recoveryWords, ask } = await host.prepare({ ...access, coachName: 'Robin Vale' });
await host.create({ answers: [recoveryWords[ask[0]] ?? '', recoveryWords[ask[1]] ?? ''] });
const { id: personId } = await host.call('addPerson', { name: 'Sam', role: '' });
const { id: sessionId } = await host.call('planSession', {
  personId,
  plan: morning,
  templateId: 'regular',
});
await host.call('closeSession', { sessionId });
await host.call('issueSummary', { sessionId });
await host.call('handOver', { sessionId });

const first = await write('I plan first.');
const filler = join(disk, 'filler');
const filled = fillDisk(filler);
const whileFull = [await write('I plan first. '.repeat(2_000)), (await shown())?.length];
await host.lock();
const held = host.holdsUnsaved;
rmSync(filler);
await host.unlock(access);
await host.call('handOver', { sessionId });
const reopened = (await shown())?.length;
await host.lock();
process.stdout.write(JSON.stringify({ first, filled, whileFull, held, reopened }));
