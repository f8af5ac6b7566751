import { Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Attachment } from '#shared/model/attachment.ts';
import { words } from '#shared/words/index.ts';
import type { Files } from '../../../editor/index.ts';
import { DialogButtons } from '../../../ui/dialog-buttons.tsx';
import css from './files.module.css';

const text = words.attachments;

/** An image as large as the window lets it be. */
export function ShowImage({
  attachment,
  read,
  onSave,
  onClose,
}: {
  readonly attachment: Attachment;
  readonly read: Files['read'];
  readonly onSave: () => void;
  readonly onClose: () => void;
}) {
  const { id, name } = attachment;
  const [address, setAddress] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let here = true;
    const load = async () => {
      const found = await read(id);
      if (!here) return;
      setAddress(found);
      setFailed(found === null);
    };
    void load();
    return () => void (here = false);
  }, [id, read]);
  return (
    <Modal
      opened
      onClose={onClose}
      size="auto"
      title={
        <span className={css['name']} data-private>
          {name}
        </span>
      }
    >
      <div className={css['image']} data-private>
        {address !== null && !failed && (
          <img src={address} alt={name} onError={() => setFailed(true)} />
        )}
        {failed && <p className={css['more']}>{text.notDrawn}</p>}
        {address === null && !failed && <output className={css['more']}>{text.loading}</output>}
      </div>
      <DialogButtons>
        <Button variant="default" onClick={onSave}>
          {text.save}
        </Button>
        <Button data-autofocus onClick={onClose}>
          {text.close}
        </Button>
      </DialogButtons>
    </Modal>
  );
}
