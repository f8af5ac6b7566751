import { useState } from 'react';
import { isDay, isInYears } from '#shared/model/schedule/wall-clock.ts';
import type { ImportOverview } from '#shared/model/import/preview.ts';
import { imports } from '#shared/words/imports.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import classes from './rows.module.css';

/** One day for all notes that say none. */
export function UndatedDay({
  overview: { undated, undatedDay },
}: {
  readonly overview: ImportOverview;
}) {
  const [day, setDay] = useState(undatedDay ?? '');
  const date = useAct('dateImport');
  const real = isDay(day) && isInYears(day);
  return (
    <DayField
      when="past"
      className={classes['undated'] ?? ''}
      label={imports.undated(undated)}
      description={imports.undatedHint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={day}
      onDay={(next) => {
        if (next === day) return;
        setDay(next);
        if (next === '') date.mutate({ note: null, day: null });
        else if (isDay(next) && isInYears(next)) date.mutate({ note: null, day: next });
      }}
      error={day !== '' && !real && imports.dayProblem}
    />
  );
}
