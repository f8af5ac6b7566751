import { ActionIcon, TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { isDay } from '#shared/model/schedule/wall-clock.ts';
import { words } from '#shared/words/index.ts';
import { dayPattern, dayTyped, dayWritten, openCalendar } from './typed-day.ts';
import classes from './day-field.module.css';

/**
 * A calendar day, typed in the order of the app's language or taken from the system's calendar. The system's
 * own field is not used to type in: it goes by the system's language.
 *
 * @param value `YYYY-MM-DD`; empty or anything else where there is none
 * @param onDay is told the day that is typed by now; empty for none, 'impossible' for what is no day
 */
export function DayField({
  value,
  onDay,
  ref,
  ...field
}: Omit<TextInputProps, 'type' | 'value' | 'onChange' | 'onFocus' | 'onBlur' | 'onKeyDown'> & {
  readonly value: string;
  readonly onDay: (day: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const both = useMergedRef(input, ref);
  const calendar = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const written = isDay(value) ? dayWritten(value) : '';
  // What was typed stands only while it means the day that holds: another one may be chosen elsewhere.
  const shown = typed !== null && dayTyped(typed) === value ? typed : written;

  const type = (text: string) => {
    setTyped(text);
    onDay(dayTyped(text));
  };
  const open = () => {
    input.current?.focus();
    if (calendar.current) openCalendar(calendar.current);
  };
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    open();
  };

  return (
    <TextInput
      {...field}
      ref={both}
      value={shown}
      placeholder={dayPattern()}
      autoComplete="off"
      spellCheck={false}
      // What is typed takes the place of the day that stands there.
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => type(event.currentTarget.value)}
      // What is no day stays as it was typed, to be mended.
      onBlur={() => setTyped((text) => (isDay(value) ? null : text))}
      onKeyDown={openByKey}
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
              setTyped(null);
              onDay(event.currentTarget.value);
            }}
          />
        </>
      }
    />
  );
}
