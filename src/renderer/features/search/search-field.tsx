import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Completion } from '#shared/model/search/complete.ts';
import { words } from '#shared/words/index.ts';
import { takenBy } from './completing.ts';
import { CompletionList, completionId, completionsId } from './completion-list.tsx';
import { hitId, listId } from './hits.ts';
import classes from './search-page.module.css';
import type { Completing } from './use-completion.ts';

/** The one field: it is typed in, completes what is typed, and moves through the hits below. */
export function SearchField({
  field,
  text,
  completing,
  hits,
  selected,
  onChange,
  onClear,
  onKey,
}: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly completing: Completing;
  /** How many hits are shown. */
  readonly hits: number;
  readonly selected: number;
  readonly onChange: (text: string) => void;
  readonly onClear: () => void;
  /** A key that is none of the completion's; true if it meant something. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}) {
  const { offered, chosen } = completing;
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const take = ({ from, to, insert }: Completion) => {
    const next = text.slice(0, from) + insert + text.slice(to);
    caret.current = from + insert.length;
    onChange(next);
    completing.offer(next, from + insert.length);
  };

  /** Whether the key was for what is offered. */
  const complete = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (key === 'ArrowDown' && event.altKey) {
      completing.offer(text, field.current?.selectionStart ?? text.length, true);
      return true;
    }
    if (offered.length === 0 || event.shiftKey) return false;
    if (key === 'ArrowDown' || key === 'ArrowUp') completing.move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Escape') completing.close();
    else if (key === 'Enter' || key === 'Tab') {
      const taken = takenBy(key, text, offered, chosen);
      if (taken === undefined) return false;
      take(taken);
    } else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a word, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (complete(event) || onKey(event)) event.preventDefault();
  };

  const open = offered.length > 0;
  const active =
    chosen >= 0 ? completionId(chosen) : hits > 0 && !open ? hitId(selected) : undefined;
  return (
    <div className={classes['field']}>
      <TextInput
        ref={field}
        data-private
        size="lg"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is an input; the role adds its list
        role="combobox"
        aria-label={words.search.label}
        aria-expanded={open || hits > 0}
        aria-controls={open ? completionsId : listId}
        aria-autocomplete="list"
        {...(active === undefined ? {} : { 'aria-activedescendant': active })}
        placeholder={words.search.placeholder}
        leftSection={<IconSearch size={20} stroke={1.6} aria-hidden />}
        rightSection={
          text === '' ? null : <CloseButton aria-label={words.search.clear} onClick={onClear} />
        }
        value={text}
        maxLength={500}
        spellCheck={false}
        autoComplete="off"
        onChange={({ currentTarget: { value, selectionStart } }) => {
          const typed = value.trimStart();
          onChange(typed);
          completing.offer(typed, (selectionStart ?? value.length) - (value.length - typed.length));
        }}
        onBlur={completing.close}
        onKeyDown={onKeyDown}
      />
      {open && <CompletionList typed={text} offered={offered} chosen={chosen} onTake={take} />}
    </div>
  );
}
