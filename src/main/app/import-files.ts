import { basename } from 'node:path';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { largestAttachment } from '#shared/model/attachment.ts';
import type { ReadImport } from '#shared/model/import.ts';
import { system } from '#shared/words/system.ts';
import { importLimits, readImport } from '#main/import/index.ts';
import type { ChosenSource } from '#main/import/index.ts';
import type { HandedNote, VaultHost } from '#main/vault/index.ts';
import { readFolder } from './import-folder.ts';
import type { Lifecycle } from './lifecycle.ts';
import { readLimited } from './read-limited.ts';

const extensions = ['zip', 'jex', 'enex', 'json', 'txt', 'csv', 'tsv', 'md', 'markdown', 'html'];

/** Characters of notes, and bytes of their files, in one message: it is held twice while it is on its way. */
const charactersOfPart = 2_000_000;
const rowsOfPart = 500;
/** Bytes of all files of notes that wait in the vault's thread at once; what is more stays behind. */
const mostFileBytes = 256 * 1024 * 1024;

/**
 * Asks for a file or a folder, reads it, and hands what it holds to the vault.
 *
 * @throws AppError the codes of `readImport`; `locked`, `cancelled`
 */
export async function chooseImport(
  { host, shell, works, tell }: Lifecycle,
  { what, zone }: Input<'chooseImport'>,
): Promise<Output<'chooseImport'>> {
  const path = await (what === 'file'
    ? shell.askOpenPath({ title: system.chooseImportFile, extensions })
    : shell.askFolder({ title: system.chooseImportFolder }));
  if (path === null) return null;
  // The chooser can stand open for hours: throws where the vault has locked itself meanwhile.
  await host.call('getImport', {});
  return works.run(async (signal) => {
    tell('progress', { task: 'import_read', done: 0, total: 0 });
    const read = await readImport(await chosenAt(path, what, signal), importLimits, signal);
    signal.throwIfAborted();
    await handOver(host, read, zone, signal);
    return host.endStaging();
  });
}

async function chosenAt(
  path: string,
  what: Input<'chooseImport'>['what'],
  signal: AbortSignal,
): Promise<ChosenSource> {
  if (what === 'folder') return { kind: 'folder', ...(await readFolder(path, signal)) };
  try {
    const bytes = await readLimited(path, importLimits.totalBytes);
    return { kind: 'file', name: basename(path), bytes };
  } catch (error) {
    throw new AppError('import_unreadable', 'the file could not be read', { cause: error });
  }
}

/** Part by part: a message is copied whole on its way. */
async function handOver(
  host: Pick<VaultHost, 'stageImport'>,
  { source, notes, people, skipped }: ReadImport,
  zone: string,
  signal: AbortSignal,
): Promise<void> {
  await host.stageImport({ begins: { source, zone }, notes: [], people, skipped });
  let part: HandedNote[] = [];
  let size = 0;
  let room = mostFileBytes;
  const send = async (): Promise<void> => {
    signal.throwIfAborted();
    await host.stageImport({ begins: null, notes: part, people: [], skipped: [] });
    part = [];
    size = 0;
  };
  for (const note of notes) {
    const attachments = note.attachments.filter(({ bytes }) => {
      const fits = bytes.length <= largestAttachment && bytes.length <= room;
      if (fits) room -= bytes.length;
      return fits;
    });
    part.push({ ...note, attachments, filesLeft: note.attachments.length - attachments.length });
    size += attachments.reduce((sum, { bytes }) => sum + bytes.length, note.text.length);
    if (size >= charactersOfPart || part.length >= rowsOfPart) await send();
  }
  await send();
}
