import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Attachment } from '#shared/model/attachment.ts';
import type { Files } from '../../../editor/index.ts';
import type { Keeper } from '../keeper.ts';
import { SaveCopy } from './save-copy.tsx';
import { sessionFiles } from './session-files.ts';
import { ShowImage } from './show-image.tsx';

type Open = { readonly kind: 'show' | 'save'; readonly attachment: Attachment };

/** The files of a session for its editor, and the dialogs that they open. */
export function useFiles(
  sessionId: string,
  keeper: Pick<Keeper, 'flush'>,
): { readonly files: Files; readonly dialog: ReactNode } {
  const [open, setOpen] = useState<Open | null>(null);
  const [files] = useState(() =>
    sessionFiles(sessionId, keeper, {
      show: (attachment) => setOpen({ kind: 'show', attachment }),
      save: (attachment) => setOpen({ kind: 'save', attachment }),
    }),
  );
  const close = () => setOpen(null);
  const dialog =
    open &&
    (open.kind === 'show' ? (
      <ShowImage
        attachment={open.attachment}
        read={files.read}
        onSave={() => setOpen({ ...open, kind: 'save' })}
        onClose={close}
      />
    ) : (
      <SaveCopy sessionId={sessionId} attachment={open.attachment} onClose={close} />
    ));
  return { files, dialog };
}
