import type { ComponentProps, ReactNode } from 'react';
import type { AppError } from '#shared/errors.ts';
import { DialogForm } from '../../ui/dialog-form.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { Leaves } from './leaves.tsx';
import { LeavingModal } from './leaving-modal.tsx';
import classes from './leaving.module.css';

/** The step before every way out: what leaves is read first, and only here is it let go. */
export function LeavingDialog({
  title,
  lead,
  submit,
  busy,
  failure,
  onSubmit,
  onClose,
  children,
  ...leaves
}: ComponentProps<typeof Leaves> & {
  readonly title: string;
  readonly lead: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly failure: AppError | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** How far it has come. */
  readonly children?: ReactNode;
}) {
  return (
    <LeavingModal title={title} busy={busy} onClose={onClose}>
      <DialogForm submit={submit} busy={busy} onCancel={onClose} onSubmit={onSubmit}>
        <p className={classes['lead']} data-private>
          {lead}
        </p>
        <Leaves {...leaves} />
        <FailureNotice failure={failure} />
        {children}
      </DialogForm>
    </LeavingModal>
  );
}
