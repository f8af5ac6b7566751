import { Button } from '@mantine/core';
import type { BackupFile } from '#shared/model/backup.ts';
import { words } from '#shared/words/index.ts';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import classes from './restore.module.css';

export function ChooseStep({
  onChosen,
  onCancel,
}: {
  readonly onChosen: (file: BackupFile) => void;
  readonly onCancel: () => void;
}) {
  const choose = useAct('chooseBackupFile', { quiet: true });
  return (
    <div className={classes['step']}>
      <p className={classes['text']}>{words.restore.chooseText}</p>
      <FailureNotice failure={choose.error} />
      <div className={classes['buttons']}>
        <Button
          loading={choose.isPending}
          onClick={() =>
            choose.mutate(
              {},
              {
                onSuccess: (file) => {
                  if (file !== null) onChosen(file);
                },
              },
            )
          }
        >
          {words.restore.choose}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </div>
  );
}
