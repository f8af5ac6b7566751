import type { FocusArea } from '#shared/model/focus-area.ts';
import { courseOf } from '#shared/model/focus-rank.ts';
import type { Goal } from '#shared/model/goal.ts';
import { words } from '#shared/words/index.ts';
import { Plot } from '../ui/plot/index.ts';
import type { PlotLevel } from '../ui/plot/index.ts';

/** The check-ins of a goal, with where it began and what it is to become. */
export function GoalPlot({ goal }: { readonly goal: Goal }) {
  return (
    <Plot
      name={words.growth.plotOfGoal(goal.title)}
      series={[{ name: '', points: goal.checkIns }]}
      levels={levelsOf(goal)}
    />
  );
}

/** What was seen of a focus area, its baseline among it. */
export function FocusPlot({ area }: { readonly area: FocusArea }) {
  return (
    <Plot
      name={words.growth.plotOfFocus(area.title)}
      series={[{ name: '', points: courseOf(area) }]}
      bounds={{ low: 1, high: 10 }}
    />
  );
}

/** A value that is to be held is one level, not two on top of each other. */
function levelsOf({ startValue, targetValue }: Goal): readonly PlotLevel[] {
  const target = { name: words.growth.target, value: targetValue, kind: 'target' } as const;
  if (startValue === targetValue) return [target];
  return [target, { name: words.growth.start, value: startValue, kind: 'start' }];
}
