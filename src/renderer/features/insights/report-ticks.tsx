import { Checkbox, Stack } from '@mantine/core';
import type { ReportPage } from '#shared/model/report/report.ts';
import { words } from '#shared/words/index.ts';
import classes from './report-dialog.module.css';

const say = words.report;

/** Goals and focus areas are private: only those that the coach ticks go along. */
export function ReportTicks({
  page,
  goals,
  focusAreas,
  onGoals,
  onFocusAreas,
}: {
  readonly page: Pick<ReportPage, 'goals' | 'focusAreas'>;
  readonly goals: readonly string[];
  readonly focusAreas: readonly string[];
  readonly onGoals: (ids: string[]) => void;
  readonly onFocusAreas: (ids: string[]) => void;
}) {
  if (page.goals.length + page.focusAreas.length === 0) return null;
  return (
    <fieldset className={classes['ticks']}>
      <legend>{say.ticks}</legend>
      <p className={classes['soft']}>{say.ticksHint}</p>
      <Ticks of={page.goals} ticked={goals} onTick={onGoals} />
      <Ticks of={page.focusAreas} ticked={focusAreas} onTick={onFocusAreas} />
    </fieldset>
  );
}

function Ticks({
  of,
  ticked,
  onTick,
}: {
  readonly of: ReportPage['goals'];
  readonly ticked: readonly string[];
  readonly onTick: (ids: string[]) => void;
}) {
  return (
    <Checkbox.Group value={[...ticked]} onChange={onTick}>
      <Stack gap="xs" className={classes['boxes'] ?? ''}>
        {of.map(({ id, title }) => (
          <Checkbox key={id} value={id} label={<span data-private>{title}</span>} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
