import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { words } from '#shared/words/index.ts';
import { DialogForm } from '../../ui/dialog-form.tsx';
import css from './focus.module.css';

const text = words.session;

/** Asks what the session turns to. */
export function FocusDialog({
  focus,
  onClose,
  onChange,
}: {
  readonly focus: string;
  readonly onClose: () => void;
  readonly onChange: (focus: string) => void;
}) {
  const [typed, setTyped] = useState(focus);
  const [missing, setMissing] = useState(false);
  return (
    <Modal opened onClose={onClose} title={text.focusTitle}>
      <DialogForm
        submit={text.focusKeep}
        onCancel={onClose}
        onSubmit={() => {
          const next = typed.trim();
          setMissing(next === '');
          if (next !== '') onChange(next);
        }}
      >
        <p className={css['lead']}>{text.focusLead}</p>
        <TextInput
          label={text.focusField}
          placeholder={text.focusPlaceholder}
          value={typed}
          maxLength={300}
          autoComplete="off"
          error={missing && text.focusMissing}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-autofocus
          data-private
        />
      </DialogForm>
    </Modal>
  );
}
