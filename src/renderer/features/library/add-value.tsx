import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { v7 as newId } from 'uuid';
import type { ValueKind } from '#shared/model/value.ts';
import { words } from '#shared/words/index.ts';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';
import classes from './library.module.css';

/** One line at the end of its kind; Enter adds it and leaves the line free for the next. */
export function AddValue({ kind }: { readonly kind: ValueKind }) {
  const [text, setText] = useState('');
  const save = useAct('saveValue');
  const bin = useAct('binItem');
  const typed = text.trim();

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (typed === '' || save.isPending) return;
    const id = newId();
    await undoable(
      async () => {
        await save.mutateAsync({ id, kind, text: typed });
        setText('');
      },
      words.library.valueAdded,
      () => bin.mutateAsync({ kind: 'value', id }),
      words.library.valueRemoved,
    );
  };

  return (
    <form className={classes['add']} onSubmit={(event) => void add(event)} noValidate>
      <TextInput
        className={classes['addField'] ?? ''}
        aria-label={words.library.addTo[kind]}
        placeholder={words.library.addTo[kind]}
        value={text}
        maxLength={300}
        autoComplete="off"
        data-private
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {typed !== '' && (
        <Button type="submit" variant="default">
          {words.library.add}
        </Button>
      )}
    </form>
  );
}
