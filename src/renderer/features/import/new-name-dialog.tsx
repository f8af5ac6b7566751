import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { words } from '#shared/words/index.ts';
import { imports } from '#shared/words/imports.ts';
import { DialogForm } from '#renderer/ui/index.ts';
import { oneLine } from '#renderer/ui/one-line.ts';

/** Asks for the name of somebody who is not in the vault yet. */
export function NewNameDialog({
  suggestion,
  onName,
  onClose,
}: {
  readonly suggestion: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}) {
  const [name, setName] = useState(suggestion.slice(0, 120));
  const [asked, setAsked] = useState(false);
  const typed = name.trim();
  return (
    <Modal opened onClose={onClose} title={imports.someoneNewTitle}>
      <DialogForm
        submit={words.common.save}
        onCancel={onClose}
        onSubmit={() => {
          setAsked(true);
          if (typed === '') return;
          onName(typed);
          onClose();
        }}
      >
        <TextInput
          label={imports.name}
          description={imports.someoneNewText}
          value={name}
          maxLength={120}
          autoComplete="off"
          data-autofocus
          data-private
          onChange={(event) => setName(oneLine(event.currentTarget.value))}
          error={asked && typed === '' && imports.nameProblem}
        />
      </DialogForm>
    </Modal>
  );
}
