import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { TeamValue } from '#shared/model/value.ts';
import { words } from '#shared/words/index.ts';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { useFirstFocus } from '#renderer/ui/use-first-focus.ts';
import classes from './library.module.css';

/** The words of a value where they stand; Escape leaves them as they were. */
export function RewordValue({
  value: { id, kind, text: before },
  onDone,
}: {
  readonly value: TeamValue;
  readonly onDone: () => void;
}) {
  const [text, setText] = useState(before);
  const save = useAct('saveValue');
  const typed = text.trim();
  const field = useFirstFocus<HTMLInputElement>();

  const reword = async (event: FormEvent) => {
    event.preventDefault();
    if (typed === '' || typed === before) return onDone();
    await undoable(
      async () => {
        await save.mutateAsync({ id, kind, text: typed });
        onDone();
      },
      words.library.valueReworded,
      () => save.mutateAsync({ id, kind, text: before }),
      words.library.valueBack,
    );
  };

  return (
    <form className={classes['reword']} onSubmit={(event) => void reword(event)} noValidate>
      <TextInput
        className={classes['addField'] ?? ''}
        aria-label={words.library.wordsOf(before)}
        value={text}
        maxLength={300}
        autoComplete="off"
        ref={field}
        data-private
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      <Button variant="default" onClick={onDone}>
        {words.common.cancel}
      </Button>
      <Button type="submit">{words.common.save}</Button>
    </form>
  );
}
