import { words } from '#shared/words/index.ts';
import { formatNumber } from '../numbers.ts';
import type { PlotLevel, PlotSeries } from './model.ts';
import { duringPeriod } from './period.ts';
import type { PlotUnit } from './period.ts';

/** A plot in sentences, for those who do not look at it: each line's two ends, then the levels. */
export function describePlot(
  series: readonly PlotSeries[],
  levels: readonly PlotLevel[],
  unit: PlotUnit,
): string {
  const { plot } = words;
  const courses = series.flatMap(({ name, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (points.length === 1) {
      return [plot.single(name, formatNumber(last.value), duringPeriod(last.day, unit))];
    }
    const ends = [first, last].flatMap(({ value, day }) => [
      formatNumber(value),
      duringPeriod(day, unit),
    ]);
    const [from = '', fromDay = '', to = '', toDay = ''] = ends;
    return [plot.course(name, from, fromDay, to, toDay, points.length)];
  });
  const held = levels.map(({ name, value }) => plot.level(name, formatNumber(value)));
  return [...courses, ...held].join(' ');
}
