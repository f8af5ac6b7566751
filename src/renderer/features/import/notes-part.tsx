import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { importStates } from '#shared/model/import/preview.ts';
import type { ImportNote, ImportState } from '#shared/model/import/preview.ts';
import { imports } from '#shared/words/imports.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, formatDay } from '#renderer/ui/index.ts';
import { NoteDialog } from './note-dialog.tsx';
import { Pager } from './pager.tsx';
import classes from './rows.module.css';

/**
 * The notes, part by part, and what becomes of each.
 *
 * @param state begins with those alone
 * @param fixed for looking only
 */
export function NotesPart({
  state: first = null,
  fixed = false,
}: {
  readonly state?: ImportState | null;
  readonly fixed?: boolean;
}) {
  const [state, setState] = useState<ImportState | null>(first);
  const [from, setFrom] = useState(0);
  const [changing, setChanging] = useState<ImportNote | null>(null);
  const list = useCommand(
    'listImportNotes',
    { from, folder: null, state },
    { fresh: true, keepPrevious: true },
  );
  return (
    <>
      <Select
        className={classes['filter'] ?? ''}
        label={imports.show}
        data={[
          { value: 'all', label: imports.all },
          ...importStates.map((each) => ({ value: each, label: imports.states[each] })),
        ]}
        value={state ?? 'all'}
        onChange={(value) => {
          setState(importStates.find((each) => each === value) ?? null);
          setFrom(0);
        }}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
      />
      <Loaded query={list}>
        {({ rows, total }) =>
          total === 0 ? (
            <p className={classes['about']}>{imports.none}</p>
          ) : (
            <>
              <ul>
                {rows.map((note) => (
                  <Note key={note.index} note={note} onChange={fixed ? null : setChanging} />
                ))}
              </ul>
              <Pager from={from} total={total} onFrom={setFrom} />
            </>
          )
        }
      </Loaded>
      {changing !== null && <NoteDialog note={changing} onClose={() => setChanging(null)} />}
    </>
  );
}

function Note({
  note,
  onChange,
}: {
  readonly note: ImportNote;
  readonly onChange: ((note: ImportNote) => void) | null;
}) {
  const { title, opening, folder, day, whose, state, changed } = note;
  const name = title === '' ? imports.untitled : title;
  return (
    <li className={classes['row']} data-stays={state !== 'comes'}>
      <div className={classes['words']} data-private>
        <p className={classes['name']}>
          <bdi>{name}</bdi>
        </p>
        {opening !== '' && (
          <p className={classes['opening']} dir="auto">
            {opening}
          </p>
        )}
        <p className={classes['details']}>
          {state !== 'comes' && <span className={classes['state']}>{imports.states[state]}</span>}
          {whose !== null && (
            <span>{whose.personId === null ? imports.newName(whose.name) : whose.name}</span>
          )}
          {day !== null && <span>{formatDay(day)}</span>}
          {folder.length > 0 && (
            <span>
              <bdi>{imports.folder(folder)}</bdi>
            </span>
          )}
          {changed && state === 'comes' && <span>{imports.changed}</span>}
        </p>
      </div>
      {onChange !== null && state !== 'already_here' && state !== 'too_large' && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={imports.changeNamed(name)}
          onClick={() => onChange(note)}
        >
          {imports.change}
        </Button>
      )}
    </li>
  );
}
