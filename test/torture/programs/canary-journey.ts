import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { openVaultHost } from '#main/vault/index.ts';
import { asking } from '../../support/asking.ts';
import { testKeyCost } from '../../support/bare-vault.ts';
import {
  actionBlock,
  attachmentBlock,
  insightBlock,
  morning,
  notesOf,
  paragraph,
  regularDocument,
} from '../../support/session-texts.ts';

// Run as a process of its own, so that all that it writes can be captured: writes a canary wherever a
// person writes, and then does everything to the vault that copies it.
const [folder = '', words = '[]'] = process.argv.slice(2);
const canaries = JSON.parse(words) as readonly string[];
let used = 0;
const next = (): string => canaries[used++] ?? '';

const vaults = join(folder, 'vaults');
const backups = join(folder, 'backups');
mkdirSync(backups, { recursive: true });
const host = openVaultHost({ folder: vaults, keyCost: testKeyCost, onProgress: () => undefined });
const passphrase = next();
const { recoveryWords, ask } = await host.prepare({ name: 'Plain', coachName: next(), passphrase });
await host.create({ answers: [recoveryWords[ask[0]] ?? '', recoveryWords[ask[1]] ?? ''] });

const person = await host.call('addPerson', { name: next(), role: next() });
const plan = { ...morning, place: next() };
const { id: sessionId } = await host.call('planSession', {
  personId: person.id,
  plan,
  templateId: 'regular',
});
const attachment = await host.call('addAttachment', {
  sessionId,
  name: `${next()}.txt`,
  type: 'text/plain',
  bytes: Buffer.from(`${next()} `.repeat(20_000)).toString('base64'),
});
const attached = attachmentBlock(newId(), attachment, next());
const said = next();
let { revision } = await host.call('saveSession', {
  sessionId,
  revision: 0,
  document: regularDocument({
    'agreement.outcome': [paragraph(next())],
    'what.progress': [paragraph(`${said} `.repeat(500))],
    'what.obstacles': [paragraph(next()), attached],
    'what.next': [actionBlock(newId(), next())],
    'how.strengths': [insightBlock(newId(), next())],
    'how.limitations': [paragraph(next())],
    'how.impact': [paragraph(next())],
    'what.clarity': [paragraph(next())],
    'what.impact': [paragraph(next())],
    'what.support': [paragraph(next())],
  }),
  notes: notesOf(next()),
});
await host.call('search', asking(said.slice(0, 12), 50));
await host.call('search', asking(next(), 50));
await host.call('closeSession', { sessionId });
await host.call('reopenSession', { sessionId });
({ revision } = await host.call('saveSession', {
  sessionId,
  revision,
  document: regularDocument({ 'agreement.outcome': [paragraph(next())] }),
  notes: notesOf(next()),
}));
await host.call('closeSession', { sessionId });

await host.call('issueSummary', { sessionId });
await host.call('handOver', { sessionId });
await host.call('saveMemberWords', { words: next() });
const { contentHash } = await host.call('reviewSummary', {});
await host.call('signAsMember', {
  contentHash,
  typedName: next(),
  drawing: null,
  key: { kind: 'pinned' },
  meaning: 'commented',
  comment: next(),
  passphrase: next(),
});
await host.call('handBack', { passphrase });

// A second session, whose text of before is brought back.
const { id: otherId } = await host.call('planSession', {
  personId: person.id,
  plan: morning,
  templateId: 'regular',
});
const first = await host.call('saveSession', {
  sessionId: otherId,
  revision: 0,
  document: regularDocument({ 'what.impact': [paragraph(next())] }),
  notes: notesOf(next()),
});
await host.call('closeSession', { sessionId: otherId });
await host.call('reopenSession', { sessionId: otherId });
const second = await host.call('saveSession', {
  sessionId: otherId,
  revision: first.revision,
  document: regularDocument({ 'what.impact': [paragraph(next())] }),
  notes: notesOf(next()),
});
const [kept] = await host.call('listRevisions', { sessionId: otherId });
if (!kept) throw new Error('No text of before was kept');
await host.call('restoreRevision', { revisionId: kept.id, revision: second.revision });

await host.setBackupFolder(backups);
await host.backUpNow();
const newPassphrase = next();
await host.call('changePassphrase', { passphrase, newPassphrase });
await host.reencrypt({ passphrase: newPassphrase, secret: null });
await host.backUpNow();
await host.lock();

const [backup] = readdirSync(backups);
await host.openBackup({
  path: join(backups, backup ?? ''),
  secret: newPassphrase,
  kind: 'passphrase',
});
await host.restoreBackup('Restored');
await host.lock();

await host.unlock({ name: 'Plain', passphrase: newPassphrase });
await host.call('addPerson', { name: next(), role: next() });
await host.call('shredPerson', { personId: person.id, passphrase: newPassphrase });
await host.lock();
if (used !== canaries.length)
  throw new Error(`${used} canaries were written, ${canaries.length} given`);

// The positive control: this one has to be found among the captured writes.
writeFileSync(join(folder, 'control'), `before ${canaries[0] ?? ''} after`);
process.exit(0);
