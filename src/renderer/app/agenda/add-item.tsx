import { TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Raiser } from '#shared/model/agenda.ts';
import { words } from '#shared/words/index.ts';
import { useAct } from '../use-command.ts';
import css from './running-list.module.css';

/** A line at the end of a list: Enter adds what was typed, and the next one can follow. */
export function AddItem({
  personId,
  raisedBy,
}: {
  readonly personId: string;
  readonly raisedBy: Raiser;
}) {
  const [typed, setTyped] = useState('');
  const add = useAct('addAgendaItem');
  const label = raisedBy === 'member' ? words.agenda.addTheirs : words.agenda.addYours;

  const send = () => {
    const text = typed.trim();
    if (text === '' || add.isPending) return;
    add.mutate(
      { personId, raisedBy, text, shared: false },
      // What the disk refused stays in the line.
      { onSuccess: () => setTyped((now) => (now.trim() === text ? '' : now)) },
    );
  };

  return (
    <form
      className={css['add']}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextInput
        variant="unstyled"
        size="sm"
        leftSection={<IconPlus size={14} stroke={1.6} aria-hidden />}
        leftSectionWidth={24}
        aria-label={label}
        placeholder={label}
        value={typed}
        maxLength={2_000}
        autoComplete="off"
        data-private
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={send}
      />
    </form>
  );
}
