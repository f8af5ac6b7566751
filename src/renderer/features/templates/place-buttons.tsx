import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { words } from '#shared/words/index.ts';
import classes from './editor.module.css';

const text = words.templates;
const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** Moves a step or a question, or drops it. */
export function PlaceButtons({
  id,
  name,
  first,
  last,
  onMove,
  onDrop,
}: {
  readonly id: string;
  /** What it is called, for screen readers. */
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDrop: () => void;
}) {
  return (
    <div className={classes['place']}>
      <ActionIcon
        color="gray"
        aria-label={text.moveUp(name)}
        data-focus={`${id} up`}
        disabled={first}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp {...icon} />
      </ActionIcon>
      <ActionIcon
        color="gray"
        aria-label={text.moveDown(name)}
        data-focus={`${id} down`}
        disabled={last}
        onClick={() => onMove(1)}
      >
        <IconArrowDown {...icon} />
      </ActionIcon>
      <ActionIcon color="gray" aria-label={text.drop(name)} onClick={onDrop}>
        <IconTrash {...icon} />
      </ActionIcon>
    </div>
  );
}
