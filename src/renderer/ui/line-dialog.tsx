import { Modal, TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { DialogForm } from './dialog-form.tsx';
import { oneLine } from './one-line.ts';

/**
 * A dialog that asks for one line and goes on only with one.
 *
 * @param start what stands there at first
 * @param missing what is said where nothing does
 * @param onLine hears the line without the spaces around it
 */
export function LineDialog({
  title,
  lead,
  field,
  start = '',
  missing,
  submit,
  busy = false,
  onLine,
  onClose,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly field: Pick<TextInputProps, 'label' | 'description' | 'placeholder' | 'maxLength'>;
  readonly start?: string;
  readonly missing: string;
  readonly submit: string;
  readonly busy?: boolean;
  readonly onLine: (line: string) => void;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState(start);
  const [asked, setAsked] = useState(false);
  const line = typed.trim();
  return (
    <Modal opened onClose={onClose} title={title}>
      <DialogForm
        submit={submit}
        busy={busy}
        onCancel={onClose}
        onSubmit={() => {
          setAsked(true);
          if (line !== '') onLine(line);
        }}
      >
        {lead}
        <TextInput
          {...field}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(oneLine(event.currentTarget.value))}
          error={asked && line === '' && missing}
          data-autofocus
          data-private
        />
      </DialogForm>
    </Modal>
  );
}
