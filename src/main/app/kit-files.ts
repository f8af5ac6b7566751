import { basename } from 'node:path';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { system } from '#shared/words/system.ts';
import { kitHtml } from '#main/summary/index.ts';
import type { Lifecycle } from './lifecycle.ts';
import { readLimited } from './read-limited.ts';
import { writeExport } from './write-export.ts';

/** A reply is a page of text; a file of this size is something else. */
const largestReply = 16 * 1024 * 1024;

/**
 * Seals what waits for the team member, asks where to, and writes it there as a page of its own. The
 * phrase is given once, and only for a file that was written.
 *
 * @throws AppError `nothing_signed`, `already_signed`, `summary_changed`; then nothing was written
 */
export async function makeKit(
  { host, shell }: Lifecycle,
  { sessionId }: Input<'makeKit'>,
): Promise<Output<'makeKit'>> {
  const { kitId, fileStem, sealed, phrase } = await host.prepareKit(sessionId);
  const path = await shell.askSavePath({
    title: system.saveKit,
    fileName: `${fileStem}-to-sign.html`,
  });
  if (path === null) return null;
  await writeExport(path, Buffer.from(await kitHtml(sealed)), () => host.recordKit(kitId));
  return { fileName: basename(path), phrase };
}

/** Asks for a reply and takes it; what it throws says that nothing was changed. */
export async function importReply({ host, shell }: Lifecycle): Promise<Output<'importReply'>> {
  const path = await shell.askOpenPath({
    title: system.chooseReply,
    extensions: ['countersign-reply'],
  });
  return path === null ? null : host.takeReply(await textOf(path));
}

async function textOf(path: string): Promise<string> {
  try {
    const bytes = await readLimited(path, largestReply);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new AppError('reply_unreadable', 'the file could not be read', { cause: error });
  }
}
