import { AppError } from '#shared/errors.ts';
import { isImage, largestAttachment } from '#shared/model/attachment.ts';
import type { Attachment, ImageType } from '#shared/model/attachment.ts';
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
  // An image is drawn as soon as it stands in the text: megabytes that came from here need not come back.
  const atHand = new Map<string, string>();
  const keep = async (file: File): Promise<Attachment> => {
    const bytes = await bytesOf(file);
    const { name, type } = file;
    const kept = await value(api.addAttachment({ sessionId, name, type, bytes }));
    if (isImage(kept.mediaType)) atHand.set(kept.id, addressOf(kept.mediaType, bytes));
    return kept;
  };
  return {
    add: (file) => told(() => keep(file), file.name),
    choose: () => told(() => value(api.chooseAttachment({ sessionId })), null),
    isThere: (attachmentId) => isThere(attachmentId).catch(() => false),
    read: async (attachmentId) => {
      const held = atHand.get(attachmentId);
      if (held !== undefined) {
        atHand.delete(attachmentId);
        return held;
      }
      try {
        if (!(await isThere(attachmentId))) return null;
        const image = await value(api.readAttachment({ sessionId, attachmentId }));
        return addressOf(image.mediaType, image.bytes);
      } catch {
        // The block says so itself.
        return null;
      }
    },
    show,
    save,
  };
}

const addressOf = (mediaType: ImageType, base64: string) => `data:${mediaType};base64,${base64}`;

async function bytesOf(file: File): Promise<string> {
  // Before it is read: a film would take all the memory that there is.
  if (file.size > largestAttachment) throw new AppError('attachment_too_large');
  return base64Of(file).catch((error: unknown) => {
    // A folder, say, which comes as a file that cannot be read.
    throw new AppError('attachment_unreadable', undefined, { cause: error });
  });
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
