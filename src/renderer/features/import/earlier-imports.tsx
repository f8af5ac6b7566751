import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ImportRecord } from '#shared/model/import/preview.ts';
import { imports } from '#shared/words/imports.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Section, dayOf, formatDay, relativeInstant } from '#renderer/ui/index.ts';
import { UndoDialog } from './undo-dialog.tsx';
import classes from './rows.module.css';

/** What came before, newest first; nothing where nothing did. */
export function EarlierImports() {
  const known = useCommand('listImports', {});
  const [undoing, setUndoing] = useState<ImportRecord | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const close = () => {
    setUndoing(null);
    // The button that asked may be gone, and with it the focus.
    list.current?.focus({ preventScroll: true });
  };
  return (
    <Loaded query={known} waiting={null}>
      {(records) =>
        records.length > 0 && (
          <div className={classes['earlier']}>
            <Section title={imports.earlier}>
              <ul ref={list} tabIndex={-1} className={classes['list']}>
                {records.map((record) => (
                  <Earlier key={record.id} record={record} onUndo={() => setUndoing(record)} />
                ))}
              </ul>
            </Section>
            {undoing !== null && <UndoDialog record={undoing} onClose={close} />}
          </div>
        )
      }
    </Loaded>
  );
}

function Earlier({
  record: { source, at, states, people, undoneAt },
  onUndo,
}: {
  readonly record: ImportRecord;
  readonly onUndo: () => void;
}) {
  const day = formatDay(dayOf(at));
  return (
    <li className={classes['row']}>
      <div className={classes['words']}>
        <p className={classes['name']}>{imports.from(source)}</p>
        <p className={classes['details']}>
          <time dateTime={at}>{relativeInstant(at)}</time>
          <span>{imports.holds(states.comes, people)}</span>
        </p>
      </div>
      {undoneAt === null ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={imports.undoNamed(imports.from(source), day)}
          onClick={onUndo}
        >
          {imports.undo}
        </Button>
      ) : (
        <span className={classes['faint']}>{imports.undoneOn(formatDay(dayOf(undoneAt)))}</span>
      )}
    </li>
  );
}
