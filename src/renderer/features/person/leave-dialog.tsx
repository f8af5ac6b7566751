import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { DialogForm } from '#renderer/ui/index.ts';
import classes from './leave-dialog.module.css';

/** Asks before a person leaves the lists, and says what is concerned. */
export function LeaveDialog({
  title,
  counts,
  submit,
  onSubmit,
  onClose,
  children,
}: {
  readonly title: string;
  /** What is concerned, each in words with its number. */
  readonly counts: readonly string[];
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Modal opened onClose={onClose} title={<span data-private>{title}</span>}>
      <DialogForm submit={submit} onCancel={onClose} onSubmit={onSubmit}>
        <ul className={classes['counts']}>
          {counts.map((count) => (
            <li key={count}>{count}</li>
          ))}
        </ul>
        <p className={classes['text']}>{children}</p>
      </DialogForm>
    </Modal>
  );
}
