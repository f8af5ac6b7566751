import { AppError } from '#shared/errors.ts';
import { largestAttachment } from '#shared/model/attachment.ts';
import type { Attachment } from '#shared/model/attachment.ts';
import { api, value } from '../../../api.ts';
import { tellFailure } from '../../../app/tell.tsx';
import type { Files } from '../../../editor/index.ts';
import type { Keeper } from '../keeper.ts';
import { base64Of } from './base64.ts';

/**
 * The files of one session, for its editor.
 *
 * @param keeper writes the text: a block that was pasted from another session brings its file with the
 *   save, and is not there before
 */
export function sessionFiles(
  sessionId: string,
  keeper: Pick<Keeper, 'flush'>,
  { show, save }: Pick<Files, 'show' | 'save'>,
): Files {
  const found = async (attachmentId: string): Promise<boolean> =>
    (await value(api.listAttachments({ sessionId }))).some(({ id }) => id === attachmentId);
  const isThere = async (attachmentId: string): Promise<boolean> => {
    if (await found(attachmentId)) return true;
    await keeper.flush();
    return found(attachmentId);
  };
  return {
    add: (file) => told(() => keep(sessionId, file), file.name),
    choose: () => told(() => value(api.chooseAttachment({ sessionId })), null),
    isThere: (attachmentId) => isThere(attachmentId).catch(() => false),
    read: async (attachmentId) => {
      try {
        if (!(await isThere(attachmentId))) return null;
        const image = await value(api.readAttachment({ sessionId, attachmentId }));
        return `data:${image.mediaType};base64,${image.bytes}`;
      } catch {
        // The block says so itself.
        return null;
      }
    },
    show,
    save,
  };
}

async function keep(sessionId: string, file: File): Promise<Attachment> {
  // Before it is read: a film would take all the memory that there is.
  if (file.size > largestAttachment) throw new AppError('attachment_too_large');
  const bytes = await base64Of(file).catch((error: unknown) => {
    // A folder, say, which comes as a file that cannot be read.
    throw new AppError('attachment_unreadable', undefined, { cause: error });
  });
  return value(api.addAttachment({ sessionId, name: file.name, type: file.type, bytes }));
}

async function told(
  work: () => Promise<Attachment | null>,
  about: string | null,
): Promise<Attachment | null> {
  try {
    return await work();
  } catch (error) {
    tellFailure(error, about);
    return null;
  }
}
