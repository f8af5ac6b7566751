import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import type { CheckIn, Goal } from '#shared/model/goal.ts';
import { words } from '#shared/words/index.ts';
import { problemOfPastDay } from '#renderer/app/day-problem.ts';
import { tell } from '#renderer/app/tell.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { today } from '#renderer/ui/index.ts';
import { formatNumber, parseNumber } from '#renderer/ui/numbers.ts';
import { DatedLine } from '../dated-line.tsx';
import { problemOfValue } from './check-goal.ts';
import classes from './check-in-line.module.css';

/** What a goal's measure says on a day; a new check-in, or one that is changed. */
export function CheckInLine({
  goal,
  checkIn,
  onDone,
}: {
  readonly goal: Goal;
  readonly checkIn?: CheckIn;
  readonly onDone: () => void;
}) {
  const { growth } = words;
  const save = useAct('saveCheckIn', {
    onDone: () => tell(checkIn === undefined ? growth.checkInAdded : growth.checkInSaved),
  });
  const [value, setValue] = useState(checkIn === undefined ? '' : formatNumber(checkIn.value));
  const [line, setLine] = useState({ day: checkIn?.day ?? today(), note: checkIn?.note ?? '' });
  const [asked, setAsked] = useState(false);
  const valueProblem = problemOfValue(value);
  const dayProblem = problemOfPastDay(line.day, today());

  const submit = () => {
    setAsked(true);
    const number = parseNumber(value);
    if (valueProblem !== null || dayProblem !== null || number === null) return;
    const id = checkIn?.id ?? newId();
    save.mutate(
      { id, goalId: goal.id, value: number, day: line.day, note: line.note.trim() },
      { onSuccess: onDone },
    );
  };

  return (
    <DatedLine
      name={growth.checkIn}
      line={line}
      problem={asked ? valueProblem : null}
      dayProblem={asked ? dayProblem : null}
      placeholder={growth.checkInNote}
      submit={checkIn === undefined ? growth.add : words.common.save}
      busy={save.isPending}
      onChange={(change) => setLine((before) => ({ ...before, ...change }))}
      onSubmit={submit}
      onCancel={onDone}
    >
      <TextInput
        className={classes['value'] ?? ''}
        aria-label={growth.value}
        placeholder={growth.value}
        inputMode="decimal"
        value={value}
        maxLength={40}
        autoComplete="off"
        error={asked && valueProblem !== null}
        // It appears because it was asked for.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        data-private
        onChange={(event) => setValue(event.currentTarget.value)}
      />
    </DatedLine>
  );
}
