import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Assessment } from '#shared/model/assessment.ts';
import { energyByRater } from '#shared/model/assessment-rules.ts';
import type { EnergyPoint } from '#shared/model/assessment-rules.ts';
import { words } from '#shared/words/index.ts';
import { Plot } from '../../ui/plot/index.ts';
import type { PlotPoint } from '../../ui/plot/index.ts';
import classes from './energy.module.css';

/** What gave and what drained energy, over the assessments of one rater. */
export function Energy({
  assessments,
  ruled = false,
}: {
  readonly assessments: readonly Assessment[];
  /** Whether a line sets it off from what stands above. */
  readonly ruled?: boolean;
}) {
  const { growth } = words;
  const [chosen, setChosen] = useState<string | null>(null);
  const lines = energyByRater(assessments);
  // The rater with the most to tell, unless another one is chosen.
  const [longest] = lines.toSorted((a, b) => b.points.length - a.points.length);
  const line = lines.find(({ rater }) => rater === chosen) ?? longest;
  if (line === undefined) return null;

  return (
    <div className={classes['energy']} data-ruled={ruled || undefined}>
      <div>
        <h3 className={classes['title']}>{growth.energy}</h3>
        <p className={classes['hint']}>{growth.energyHint}</p>
        {lines.length > 1 && (
          <NativeSelect
            className={classes['rater'] ?? ''}
            label={growth.rater}
            value={line.rater}
            data={lines.map(({ rater }) => ({ value: rater, label: growth.raters[rater] }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
      </div>
      <Plot
        name={growth.energyBy(growth.raters[line.rater])}
        series={[
          { name: growth.gained, points: pointsOf(line.points, 'gained') },
          { name: growth.drained, points: pointsOf(line.points, 'drained') },
        ]}
        bounds={{ low: 1, high: 5 }}
        height={160}
      />
    </div>
  );
}

function pointsOf(
  points: readonly EnergyPoint[],
  side: 'gained' | 'drained',
): readonly PlotPoint[] {
  return points.flatMap(({ day, [side]: value }) => (value === null ? [] : [{ day, value }]));
}
