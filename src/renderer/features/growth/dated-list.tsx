import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatDay } from '#renderer/ui/index.ts';
import type { Dated } from './dated-line.tsx';
import { RowButtons } from './row-buttons.tsx';
import classes from './dated-list.module.css';

/** What was written down day by day, newest first, behind a button that says how much it is. */
export function DatedList<T extends Dated & { readonly id: string }>({
  label,
  action,
  items,
  valueOf,
  onRemove,
  renderEditor,
}: {
  readonly label: string;
  /** Stands before it. */
  readonly action?: ReactNode;
  /** Oldest first. */
  readonly items: readonly T[];
  readonly valueOf: (item: T) => string;
  readonly onRemove: (id: string) => void;
  /** The line in which an item is changed. */
  readonly renderEditor: (item: T, onDone: () => void) => ReactNode;
}) {
  const [shown, setShown] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <div className={classes['all']}>
      <div className={classes['head']}>
        {action}
        {items.length > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-expanded={shown}
            onClick={() => setShown(!shown)}
          >
            {label}
          </Button>
        )}
      </div>
      {shown && (
        <ul>
          {items.toReversed().map((item) =>
            editing === item.id ? (
              <li key={item.id}>{renderEditor(item, () => setEditing(null))}</li>
            ) : (
              <li key={item.id} className={classes['row']}>
                <time dateTime={item.day} className={classes['day']}>
                  {formatDay(item.day)}
                </time>
                <span className={classes['value']} data-private>
                  {valueOf(item)}
                </span>
                <span className={classes['note']} data-private>
                  {item.note}
                </span>
                <span className={classes['buttons']}>
                  <RowButtons
                    name={formatDay(item.day)}
                    onEdit={() => setEditing(item.id)}
                    onRemove={() => onRemove(item.id)}
                  />
                </span>
              </li>
            ),
          )}
        </ul>
      )}
    </div>
  );
}
