import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { ImportRecord, ImportUndone } from '#shared/model/import/preview.ts';
import { imports } from '#shared/words/imports.ts';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { tell } from '#renderer/app/tell.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { Working } from '#renderer/app/working.tsx';
import { DialogForm, dayOf, formatDay } from '#renderer/ui/index.ts';
import classes from './undo-dialog.module.css';

/** Asks before an import is undone, and says what stays. */
export function UndoDialog({
  record,
  onClose,
  onUndone,
}: {
  readonly record: Pick<ImportRecord, 'id'>;
  readonly onClose: () => void;
  /** It is undone, and the dialog closed, also after it has said what stays. */
  readonly onUndone?: () => void;
}) {
  const [stays, setStays] = useState<ImportUndone | null>(null);
  const undo = useAct('undoImport', { quiet: true });
  const busy = undo.isPending;
  const leave = () => {
    onClose();
    onUndone?.();
  };

  const run = () =>
    undo.mutate(
      { importId: record.id },
      {
        onSuccess: (undone) => {
          tell(imports.undone(undone.sessions, undone.people));
          if (undone.staySessions + undone.stayPeople === 0) leave();
          else setStays(undone);
        },
      },
    );

  if (stays !== null) {
    return (
      <Modal opened onClose={leave} title={imports.stayTitle}>
        <Stays undone={stays} />
        <div className={classes['dialogFoot']}>
          <Button onClick={leave} data-autofocus>
            {imports.close}
          </Button>
        </div>
      </Modal>
    );
  }
  return (
    <Modal opened onClose={busy ? () => undefined : onClose} title={imports.undoTitle}>
      <DialogForm submit={imports.undoIt} danger busy={busy} onCancel={onClose} onSubmit={run}>
        <p>{imports.undoText}</p>
        {!busy && <FailureNotice failure={undo.error} />}
        {busy && <Working task="import_undo" stoppable />}
      </DialogForm>
    </Modal>
  );
}

function Stays({ undone: { stay, staySessions, stayPeople } }: { readonly undone: ImportUndone }) {
  return (
    <>
      <p>{imports.stayText(staySessions, stayPeople)}</p>
      <ul className={classes['plain']} data-private>
        {stay.map(({ sessionId, personName, startsAt, inBin }) => (
          <li key={sessionId}>
            {imports.staySession(personName, formatDay(dayOf(startsAt)))}
            {inBin && <span className={classes['faint']}> ({imports.inBin})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
