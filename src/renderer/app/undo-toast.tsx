import { Button } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import classes from './undo-toast.module.css';

export function UndoToast({
  message,
  onUndo,
}: {
  readonly message: string;
  readonly onUndo: () => void;
}) {
  return (
    <span className={classes['toast']}>
      <span data-private>{message}</span>
      <Button size="compact-sm" variant="subtle" onClick={onUndo}>
        {words.common.undo}
      </Button>
    </span>
  );
}
