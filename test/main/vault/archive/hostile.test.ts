import { readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeRestorable } from '#main/vault/backup/describe.ts';
import { AppError } from '#shared/errors.ts';
import { fillAtRandom } from '../../../support/archive/random-vault.ts';
import { changed, filesIn, resealed, zipOf } from '../../../support/archive/hostile.ts';
import type { ExportFiles } from '../../../support/archive/hostile.ts';
import { contentOfExport, exportTo } from '../../../support/archive/round-trip.ts';
import { madeOnce, vaultToBackUp } from '../../../support/backups.ts';
import { closedSession, metPerson, signBothQuickly } from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/vault.ts';

const made = await madeOnce;

async function exported(): Promise<string> {
  const { into, vault } = await vaultToBackUp();
  await fillAtRandom(vault, 'hostile');
  const { sessionId } = closedSession(vault, metPerson(vault));
  await signBothQuickly(vault, sessionId);
  const path = join(into, 'everything.zip');
  await exportTo(path, vault, made);
  vault.close();
  return path;
}

/** The code with which a file is refused, and what is left of the try. */
async function refusal(path: string) {
  const folder = temporaryFolder();
  return contentOfExport(path, join(folder, 'read'), made).then(
    () => 'taken',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
}

async function refusalOf(files: ExportFiles, twice?: string) {
  const path = join(temporaryFolder(), 'hostile.zip');
  await zipOf(path, files, twice);
  return refusal(path);
}

const firstLine = (change: (row: Record<string, unknown>) => unknown) => (text: string) => {
  const [first = '{}', ...rest] = text.split('\n');
  const row = JSON.parse(first) as Record<string, unknown>;
  return [JSON.stringify(change(row)), ...rest].join('\n');
};

test('whoever knows no key can change nothing that counts', async () => {
  const files = await filesIn(await exported());
  expect({
    asItWas: await refusalOf(files),
    aLetter: await refusalOf(
      changed(files, 'data/person.jsonl', (text) => text.replace('Sam', 'Kim')),
    ),
    aFileLess: await refusalOf(changed(files, 'data/audit.jsonl', () => null)),
    anotherName: await refusalOf(
      changed(files, 'countersign.json', (text) => text.replace('Practice', 'Theirs')),
    ),
    noSeal: await refusalOf(changed(files, 'sealed.json', () => null)),
    twice: await refusalOf(files, 'data/person.jsonl'),
    // What is made for people to read counts for nothing.
    markdown: await refusalOf(changed(files, 'library.md', () => 'anything')),
  }).toEqual({
    asItWas: 'taken',
    aLetter: 'archive_damaged',
    aFileLess: 'archive_damaged',
    anotherName: 'archive_damaged',
    noSeal: 'archive_damaged',
    twice: 'archive_damaged',
    markdown: 'taken',
  });
});

test('whoever knows the keys gets no row past the rules of the vault', async () => {
  const files = await filesIn(await exported());
  const withRow = (path: string, change: (row: Record<string, unknown>) => unknown) =>
    refusalOf(resealed(changed(files, path, firstLine(change)), made));
  const script = { type: 'doc', content: [{ type: 'script', content: [] }] };
  const found = {
    aStrangeBlock: await withRow('data/session.jsonl', (row) => ({ ...row, document: script })),
    anotherText: await withRow('data/action.jsonl', (row) => ({ ...row, text: 'not in the text' })),
    nobody: await withRow('data/session.jsonl', (row) => ({ ...row, person_id: 'nobody' })),
    aFieldMore: await withRow('data/person.jsonl', (row) => ({ ...row, sql: 'drop table' })),
    aForeignKind: await withRow('data/audit.jsonl', (row) => ({ ...row, kind: 'made_up' })),
    anotherLog: await withRow('data/audit.jsonl', (row) => ({ ...row, subject: 'someone else' })),
    outOfBounds: await withRow('data/goal.jsonl', (row) => ({ ...row, competence: 9 })),
    aKey: await withRow('data/setting.jsonl', (row) => ({ ...row, key: 'auditKey' })),
    anEnvelope: await withRow('data/summary.jsonl', (row) => ({ ...row, envelope: '{}' })),
    theSameTwice: await refusalOf(
      resealed(
        changed(files, 'data/person.jsonl', (text) => text + text),
        made,
      ),
    ),
    noEnd: await refusalOf(
      resealed(
        changed(files, 'data/person.jsonl', (text) => text + ' '.repeat(70 * 2 ** 20)),
        made,
      ),
    ),
  };
  expect(new Set(Object.values(found))).toEqual(new Set(['archive_damaged']));
});

test('an attachment of another content is refused, and one whose name leads elsewhere lands nowhere', async () => {
  const files = await filesIn(await exported());
  const attachment = [...files.keys()].find((name) => name.startsWith('attachments/')) ?? '';
  expect({
    name: /^attachments\/\d+\/[^/\\]+$/.test(attachment),
    other: await refusalOf(changed(files, attachment, (text) => `x${text.slice(1)}`)),
    longer: await refusalOf(changed(files, attachment, (text) => `${text}x`)),
  }).toEqual({ name: true, other: 'archive_damaged', longer: 'archive_damaged' });
});

test('a newer export, half a file, and what is none of ours are told apart before a passphrase is asked', async () => {
  const path = await exported();
  const files = await filesIn(path);
  const folder = temporaryFolder();
  const told = async (name: string, make: (file: string) => Promise<void> | void) => {
    const file = join(folder, name);
    await make(file);
    return describeRestorable(file).then(
      ({ fileName }) => fileName,
      (error: unknown) => (error as AppError).code,
    );
  };
  const manifest = (change: (text: string) => string) => changed(files, 'countersign.json', change);
  const climbing = (file: string) => {
    // A name of the same length, so that the file stays a zip.
    const bytes = readFileSync(path).toString('latin1');
    writeFileSync(file, bytes.replaceAll('library.md', '../../a.md'), 'latin1');
  };
  expect({
    ours: await told('ours.zip', (file) => zipOf(file, files)),
    format: await told('1.zip', (file) =>
      zipOf(
        file,
        manifest((text) => text.replace('export/1', 'export/2')),
      ),
    ),
    schema: await told('2.zip', (file) =>
      zipOf(
        file,
        manifest((text) => text.replace(/"schema": \d+/, '"schema": 99')),
      ),
    ),
    half: await told('3.zip', (file) => {
      writeFileSync(file, readFileSync(path));
      truncateSync(file, 20_000);
    }),
    other: await told('4.zip', (file) => zipOf(file, new Map([['notes.md', Buffer.from('#')]]))),
    climbing: await told('5.zip', climbing),
    left: readdirSync(folder).length,
  }).toEqual({
    ours: 'ours.zip',
    format: 'vault_newer',
    schema: 'vault_newer',
    half: 'archive_unreadable',
    other: 'archive_unreadable',
    climbing: 'archive_damaged',
    left: 6,
  });
});
