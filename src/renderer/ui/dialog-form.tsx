import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { words } from '#shared/words/index.ts';
import { DialogButtons } from './dialog-buttons.tsx';
import classes from './dialog-form.module.css';

/** The inside of a dialog that asks for something: what is asked, and the ways out and on. */
export function DialogForm({
  submit,
  cancel = words.common.cancel,
  busy = false,
  danger = false,
  onCancel,
  onSubmit,
  children,
}: {
  readonly submit: string;
  readonly cancel?: string;
  /** While it runs there is neither a way out nor on; long work brings its own way to stop it. */
  readonly busy?: boolean;
  /** True where going on cannot be taken back. */
  readonly danger?: boolean;
  /** No way out but on, where it is not given. */
  readonly onCancel?: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <form className={classes['form']} onSubmit={send} noValidate>
      {children}
      {!busy && (
        <DialogButtons>
          {onCancel !== undefined && (
            <Button variant="default" onClick={onCancel}>
              {cancel}
            </Button>
          )}
          <Button type="submit" color={danger ? 'danger' : 'accent'}>
            {submit}
          </Button>
        </DialogButtons>
      )}
    </form>
  );
}
