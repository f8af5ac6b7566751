import { ActionIcon, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { words } from '#shared/words/index.ts';
import { useKeyNames } from '../../../app/shortcuts/index.ts';
import css from './find-bar.module.css';
import { numberOf, totalOf } from './places.ts';
import type { FindInSession } from './use-find.ts';

const text = words.find;
const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** What is looked for in the session, how often it stands there, and the way from one to the next. */
export function FindBar({ find }: { readonly find: FindInSession }) {
  const { finding, counts, spot, asked } = find;
  const field = useRef<HTMLInputElement>(null);
  const nextKeys = useKeyNames('findNext');
  const previousKeys = useKeyNames('findPrevious');
  useEffect(() => {
    if (asked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  if (find.text === null) return null;

  const total = totalOf(counts);
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a word, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finding.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') finding.close(true);
    else return;
    event.preventDefault();
  };
  const button = (label: string, keys: string | null, Icon: typeof IconX, act: () => void) => {
    const name = keys === null || keys === '' ? label : `${label} (${keys})`;
    return (
      <ActionIcon
        color="gray"
        size="md"
        aria-label={label}
        title={name}
        disabled={keys !== null && total === 0}
        onClick={act}
      >
        <Icon {...icon} />
      </ActionIcon>
    );
  };
  return (
    <search className={css['bar']} aria-label={text.label}>
      <div className={css['inner']}>
        <TextInput
          ref={field}
          data-private
          size="sm"
          className={css['field'] ?? ''}
          aria-label={text.label}
          placeholder={text.placeholder}
          leftSection={<IconSearch {...icon} />}
          value={find.text}
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => finding.change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <output className={css['count']}>
          {find.text.trim() === '' ? '' : text.count(spot && numberOf(counts, spot) + 1, total)}
        </output>
        {button(text.previous, previousKeys, IconChevronUp, () => finding.step(-1))}
        {button(text.next, nextKeys, IconChevronDown, () => finding.step(1))}
        {button(text.close, null, IconX, () => finding.close(true))}
      </div>
    </search>
  );
}
