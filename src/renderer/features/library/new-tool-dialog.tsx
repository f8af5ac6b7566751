import { Modal, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { words } from '#shared/words/index.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { DialogForm } from '#renderer/ui/index.ts';

/** Asks for the title, and opens the new tool to be written. */
export function NewToolDialog({ onClose }: { readonly onClose: () => void }) {
  const [id] = useState(() => newId());
  const [title, setTitle] = useState('');
  const [missing, setMissing] = useState(false);
  const save = useAct('saveTool');
  const navigate = useNavigate();
  const submit = () => {
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    save.mutate(
      { id, title, body: [{ type: 'paragraph' }] },
      {
        onSuccess: () => {
          onClose();
          void navigate({ to: '/library/tools/$toolId', params: { toolId: id } });
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={words.library.newTool}>
      <DialogForm
        submit={words.library.writeTool}
        busy={save.isPending}
        onCancel={onClose}
        onSubmit={submit}
      >
        <TextInput
          label={words.library.toolTitle}
          placeholder={words.library.toolTitlePlaceholder}
          value={title}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={missing && words.library.toolTitleMissing}
          data-autofocus
          data-private
        />
      </DialogForm>
    </Modal>
  );
}
