import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { imageTypeOfName, largestAttachment } from '#shared/model/attachment.ts';
import { system } from '#shared/words/system.ts';
import type { Lifecycle } from './lifecycle.ts';
import { readLimited } from './read-limited.ts';
import { writeExport } from './write-export.ts';

/** Asks for a file and keeps it in a session; null when the person cancelled. Its path goes no further. */
export async function chooseAttachment(
  { host, shell }: Lifecycle,
  { sessionId }: Input<'chooseAttachment'>,
): Promise<Output<'chooseAttachment'>> {
  const path = await shell.askOpenPath({ title: system.chooseAttachment, extensions: [] });
  if (path === null) return null;
  const bytes = await read(path);
  // The chooser can stand open for hours: throws where the vault has locked itself meanwhile, or the
  // window is in other hands.
  const name = basename(path);
  return host.keepFile({ sessionId, name, type: imageTypeOfName(name) ?? '', bytes });
}

/**
 * Asks where to, and writes a copy there, which is not encrypted: the window has said so before. There is
 * no way to open a file from here, since that would need a copy in the clear that nobody chose.
 */
export async function saveAttachment(
  { host, shell }: Lifecycle,
  input: Input<'saveAttachment'>,
): Promise<Output<'saveAttachment'>> {
  const { name } = await host.readAttachmentCopy(input);
  const path = await shell.askSavePath({ title: system.saveAttachment, fileName: name });
  if (path === null) return { fileName: null };
  // Read after the chooser, for the same reason.
  const { bytes } = await host.readAttachmentCopy(input);
  await writeExport(path, bytes, () => host.recordAttachmentCopy(input));
  return { fileName: basename(path) };
}

async function read(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > largestAttachment) throw new AppError('attachment_too_large');
    return await readLimited(path, largestAttachment);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('attachment_unreadable', 'the file could not be read', { cause: error });
  }
}
