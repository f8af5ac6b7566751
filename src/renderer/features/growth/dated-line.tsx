import { Button, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { words } from '#shared/words/index.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import classes from './dated-line.module.css';

export interface Dated {
  readonly day: string;
  readonly note: string;
}

/** One line about one day: a value or a rating, what was behind it, and when. Enter keeps it. */
export function DatedLine({
  name,
  line,
  problem,
  dayProblem,
  placeholder,
  submit,
  busy,
  onChange,
  onSubmit,
  onCancel,
  children,
}: {
  /** What the line is, to those who do not see where it stands. */
  readonly name: string;
  readonly line: Dated;
  /** Why the value cannot be meant. It stands below the line, which has room for a sentence. */
  readonly problem: string | null;
  readonly dayProblem: string | null;
  readonly placeholder: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly onChange: (change: Partial<Dated>) => void;
  readonly onSubmit: () => void;
  /** No way out where the line always stands there. */
  readonly onCancel?: () => void;
  /** The field of the value. */
  readonly children: ReactNode;
}) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <form className={classes['line']} aria-label={name} noValidate onSubmit={send}>
      {children}
      <TextInput
        className={classes['note'] ?? ''}
        aria-label={words.growth.note}
        placeholder={placeholder}
        value={line.note}
        maxLength={2_000}
        autoComplete="off"
        data-private
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      <DayField
        when="past"
        className={classes['day'] ?? ''}
        aria-label={words.growth.date}
        value={line.day}
        error={dayProblem !== null}
        onDay={(day) => onChange({ day })}
      />
      <div className={classes['buttons']}>
        <Button type="submit" variant="default" loading={busy}>
          {submit}
        </Button>
        {onCancel !== undefined && (
          <Button variant="subtle" onClick={onCancel}>
            {words.common.cancel}
          </Button>
        )}
      </div>
      {[problem, dayProblem].map(
        (each) =>
          each !== null && (
            <p key={each} role="alert" className={classes['problem']}>
              {each}
            </p>
          ),
      )}
    </form>
  );
}
