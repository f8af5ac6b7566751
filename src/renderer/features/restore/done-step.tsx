import { Button } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { useFirstFocus } from '#renderer/ui/use-first-focus.ts';
import classes from './restore.module.css';

export function DoneStep({
  name,
  label,
  onOpen,
  onStay,
}: {
  readonly name: string;
  readonly label: string;
  readonly onOpen: () => void;
  readonly onStay?: () => void;
}) {
  const heading = useFirstFocus<HTMLHeadingElement>();
  return (
    <div className={classes['step']}>
      <div>
        <h2 ref={heading} tabIndex={-1} className={classes['title']}>
          {words.restore.doneTitle(name)}
        </h2>
        <p className={classes['text']}>{words.restore.doneText}</p>
      </div>
      <div className={classes['buttons']}>
        <Button onClick={onOpen}>{label}</Button>
        {onStay !== undefined && (
          <Button variant="subtle" onClick={onStay}>
            {words.restore.stay}
          </Button>
        )}
      </div>
    </div>
  );
}
