import { ActionIcon, TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { noSuchDay } from '#shared/model/schedule/typed-day.ts';
import { isDay } from '#shared/model/schedule/wall-clock.ts';
import { words } from '#shared/words/index.ts';
import { dayPattern, dayTyped, dayWritten, openCalendar } from './day-typing.ts';
import classes from './day-field.module.css';

/**
 * A calendar day, typed in the order of the app's language or taken from the system's calendar. The system's
 * own field is not used to type in: it goes by the system's language.
 *
 * @param value `YYYY-MM-DD`; empty or anything else where there is none
 * @param when which day is meant where the year is left out
 * @param onDay is told the day once it is typed, on leaving, Enter or from the calendar, as half of one can be
 *   another; empty for none, `noSuchDay` for what is no day
 */
export function DayField({
  value,
  when = 'coming',
  onDay,
  ref,
  ...field
}: Omit<TextInputProps, 'type' | 'value' | 'onChange' | 'onFocus' | 'onBlur' | 'onKeyDown'> & {
  readonly value: string;
  readonly when?: 'coming' | 'past';
  readonly onDay: (day: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const both = useMergedRef(input, ref);
  const calendar = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [typing, setTyping] = useState(false);
  const written = isDay(value) ? dayWritten(value) : '';
  // What is no day stays as it was typed, to be mended.
  const shown = typed !== null && (typing || value === noSuchDay) ? typed : written;

  const type = (text: string) => {
    setTyped(text);
    setTyping(true);
  };
  const read = () => {
    if (!typing || typed === null) return;
    const day = dayTyped(typed, when);
    setTyping(false);
    if (day !== value) onDay(day);
  };
  const open = () => {
    read();
    input.current?.focus();
    if (calendar.current) openCalendar(calendar.current);
  };
  const hearKey = (event: KeyboardEvent) => {
    // Before the form is sent by it.
    if (event.key === 'Enter') read();
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    open();
  };

  return (
    <TextInput
      {...field}
      ref={both}
      type="text"
      value={shown}
      placeholder={dayPattern()}
      autoComplete="off"
      spellCheck={false}
      // What is typed takes the place of the day that stands there.
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={read}
      onKeyDown={hearKey}
      rightSection={
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={field.disabled ?? false}
            aria-label={words.common.openCalendar}
            title={words.common.openCalendar}
            onClick={open}
          >
            <IconCalendar size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
          <input
            ref={calendar}
            className={classes['calendar']}
            type="date"
            tabIndex={-1}
            aria-hidden
            value={isDay(value) ? value : ''}
            max="9999-12-31"
            onChange={(event) => {
              setTyping(false);
              onDay(event.currentTarget.value);
            }}
          />
        </>
      }
    />
  );
}
