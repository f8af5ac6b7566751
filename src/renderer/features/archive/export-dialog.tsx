import { Button } from '@mantine/core';
import type { Output } from '#shared/contract.ts';
import { archive } from '#shared/words/archive.ts';
import { PassphraseForm } from '#renderer/app/passphrase-form.tsx';
import { SecurityDialog } from '#renderer/app/security-dialog.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { Notice, formatBytes, today } from '#renderer/ui/index.ts';
import { useFirstFocus } from '#renderer/ui/use-first-focus.ts';
import classes from './archive.module.css';

/** Says who can read the file, asks for the passphrase, writes, and says where it lies. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const run = useAct('exportArchive', { quiet: true });
  // Null where no place was chosen: then nothing was written, and it can be begun again.
  const done = run.data ?? null;
  return (
    <SecurityDialog
      title={done === null ? archive.dialogTitle : archive.doneTitle}
      busy={run.isPending}
      onClose={onClose}
    >
      {done === null ? (
        <PassphraseForm
          submit={archive.submit}
          busy={run.isPending}
          failure={run.error}
          stoppable="archive"
          onCancel={onClose}
          onSubmit={(passphrase) => run.mutate({ passphrase, today: today() })}
        >
          <Notice tone="warn" title={archive.warningTitle}>
            {archive.warning}
          </Notice>
        </PassphraseForm>
      ) : (
        <Done file={done} onClose={onClose} />
      )}
    </SecurityDialog>
  );
}

function Done({
  file,
  onClose,
}: {
  readonly file: NonNullable<Output<'exportArchive'>>;
  readonly onClose: () => void;
}) {
  const place = useFirstFocus<HTMLParagraphElement>();
  return (
    <div className={classes['done']}>
      <p ref={place} tabIndex={-1} className={classes['place']}>
        {archive.done(file.fileName, file.folder)}
      </p>
      <p className={classes['about']}>{archive.doneSize(formatBytes(file.bytes))}</p>
      <p className={classes['about']}>{archive.readingBack}</p>
      <div className={classes['buttons']}>
        <Button onClick={onClose}>{archive.close}</Button>
      </div>
    </div>
  );
}
