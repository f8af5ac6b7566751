import { words } from '#shared/words/index.ts';
import { formatNumber } from '../numbers.ts';
import { rowsOf } from './model.ts';
import type { PlotLevel, PlotSeries } from './model.ts';
import { formatPeriod } from './period.ts';
import type { PlotUnit } from './period.ts';
import classes from './plot.module.css';

/** The same numbers as rows, none of them rounded. */
export function PlotTable({
  name,
  series,
  levels,
  unit,
}: {
  readonly name: string;
  readonly series: readonly PlotSeries[];
  readonly levels: readonly PlotLevel[];
  readonly unit: PlotUnit;
}) {
  const rows = rowsOf(series).map((row, index) => ({ ...row, key: index }));
  return (
    <table className={classes['table']} aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{words.plot.units[unit]}</th>
          {series.map((line) => (
            <th key={line.name} scope="col">
              {line.name === '' ? words.plot.value : line.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, day, values }) => (
          <tr key={key}>
            <th scope="row">
              <time dateTime={day}>{formatPeriod(day, unit)}</time>
            </th>
            {values.map((value, column) => (
              <td key={series[column]?.name}>
                {value === null ? words.plot.none : formatNumber(value)}
              </td>
            ))}
          </tr>
        ))}
        {levels.map((level) => (
          <tr key={level.kind}>
            <th scope="row">{level.name}</th>
            <td colSpan={series.length}>{formatNumber(level.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
