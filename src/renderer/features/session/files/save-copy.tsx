import { Modal } from '@mantine/core';
import type { Attachment } from '#shared/model/attachment.ts';
import { words } from '#shared/words/index.ts';
import { FailureNotice } from '../../../app/failure-notice.tsx';
import { tell } from '../../../app/tell.tsx';
import { useAct } from '../../../app/use-command.ts';
import { DialogForm } from '../../../ui/dialog-form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import css from './files.module.css';

const text = words.attachments;

/** Says plainly what a copy outside of the vault is, before one is made. */
export function SaveCopy({
  sessionId,
  attachment,
  onClose,
}: {
  readonly sessionId: string;
  readonly attachment: Attachment;
  readonly onClose: () => void;
}) {
  const save = useAct('saveAttachment', {
    quiet: true,
    onDone: ({ fileName }) => {
      if (fileName !== null) tell(text.saved(fileName));
    },
  });
  return (
    <Modal opened onClose={onClose} size="30rem" title={text.saveTitle}>
      <DialogForm
        submit={text.saveNow}
        busy={save.isPending}
        onCancel={onClose}
        onSubmit={() =>
          save.mutate({ sessionId, attachmentId: attachment.id }, { onSuccess: onClose })
        }
      >
        <Notice tone="warn">
          <span data-private>{text.saveLead(attachment.name)}</span>
        </Notice>
        <p className={css['more']}>{text.saveMore}</p>
        <FailureNotice failure={save.error} />
      </DialogForm>
    </Modal>
  );
}
