import { Select } from '@mantine/core';
import { useState } from 'react';
import { assertNever } from '#shared/model/assert-never.ts';
import type { ImportTarget } from '#shared/model/import/preview.ts';
import { imports } from '#shared/words/imports.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { NewNameDialog } from './new-name-dialog.tsx';

const values = { asFound: 'as-found', nobody: 'nobody', someoneNew: 'someone-new' } as const;

/**
 * Whose notes become: a person, somebody new, or nobody.
 *
 * @param asFound what holds while nothing is chosen; without it, nobody does
 * @param suggestion a name for somebody new
 * @param label seen above the field; `name` names it where nothing is seen
 */
export function WhoseSelect({
  target,
  asFound,
  suggestion = '',
  label,
  name,
  onTarget,
}: {
  readonly target: ImportTarget | null;
  readonly asFound?: string;
  readonly suggestion?: string;
  readonly label?: string;
  readonly name?: string;
  readonly onTarget: (target: ImportTarget | null) => void;
}) {
  const people = useCommand('listPeople', {});
  const [asking, setAsking] = useState(false);
  const made = target?.kind === 'new' ? [target.name] : [];
  const choose = (value: string | null) => {
    if (value === values.asFound) onTarget(null);
    else if (value === values.nobody) onTarget({ kind: 'nobody' });
    else if (value === values.someoneNew) setAsking(true);
    else if (value !== null && value !== valueOf(target))
      onTarget({ kind: 'person', personId: value });
  };
  return (
    <>
      <Select
        label={label}
        aria-label={label === undefined ? name : undefined}
        data-private
        data={[
          ...(asFound === undefined ? [] : [{ value: values.asFound, label: asFound }]),
          { value: values.nobody, label: imports.nobody },
          ...made.map((each) => ({ value: `new:${each}`, label: imports.newName(each) })),
          { value: values.someoneNew, label: imports.someoneNew },
          ...(people.data ?? []).map((person) => ({ value: person.id, label: person.name })),
        ]}
        value={target === null && asFound === undefined ? values.nobody : valueOf(target)}
        onChange={choose}
        allowDeselect={false}
        searchable
        nothingFoundMessage={imports.choosePerson}
        comboboxProps={{
          width: 'max-content',
          position: 'bottom-end',
          // On the page the list is a part of it; a dialog would cut it off at its edge.
          withinPortal: label !== undefined,
        }}
      />
      {asking && (
        <NewNameDialog
          suggestion={suggestion}
          onName={(given) => onTarget({ kind: 'new', name: given })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function valueOf(target: ImportTarget | null): string {
  if (target === null) return values.asFound;
  switch (target.kind) {
    case 'person':
      return target.personId;
    case 'new':
      return `new:${target.name}`;
    case 'nobody':
      return values.nobody;
    default:
      return assertNever(target);
  }
}
