import { formatShort } from '../numbers.ts';
import { layOut } from './layout.ts';
import type { PlacedPoint } from './layout.ts';
import type { PlotLevel, PlotSeries } from './model.ts';
import { formatPeriod } from './period.ts';
import type { PlotUnit } from './period.ts';
import type { Bounds } from './scale.ts';
import classes from './plot.module.css';

/** Lines by day, each with its own stroke and dots, and with the values of its two ends in numbers. */
export function Drawing({
  name,
  describedBy,
  series,
  levels,
  bounds,
  unit,
  width,
  height,
}: {
  /** For those who do not see it. No `title` element: the system would draw it over the privacy screen. */
  readonly name: string;
  readonly describedBy: string;
  readonly series: readonly PlotSeries[];
  readonly levels: readonly PlotLevel[];
  readonly bounds?: Bounds;
  readonly unit: PlotUnit;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}) {
  const layout = layOut({ series, levels, width, height, ...(bounds && { bounds }) });
  const { lines, left, right, bottom } = layout;
  const days = series.flatMap(({ points }) => points.map(({ day }) => day)).toSorted();
  const [first, last] = [days[0], days.at(-1)];

  return (
    <svg
      className={classes['drawing']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
      aria-describedby={describedBy}
    >
      <line className={classes['axis']} x1={left} x2={right} y1={bottom} y2={bottom} />
      {layout.top !== null && (
        <line className={classes['axis']} x1={left} x2={right} y1={layout.top} y2={layout.top} />
      )}
      {layout.levels.map(({ kind, y }) => (
        <line
          key={kind}
          className={classes['level']}
          data-kind={kind}
          x1={left}
          x2={right}
          y1={y}
          y2={y}
        />
      ))}
      {lines.map(({ name: line, points }, index) => (
        <g key={line} className={classes['line']} data-line={index}>
          <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
          {points.map((point) => (
            <path key={`${point.x} ${point.y}`} d={dot(point, index)} />
          ))}
          <FirstValue points={points} bottom={bottom} />
        </g>
      ))}
      {layout.labels.map(({ key, y, text, kind, line }) => (
        <text
          key={key}
          className={classes['label']}
          data-kind={kind}
          data-line={line}
          x={layout.labelsAt}
          y={y + 4}
        >
          {text}
        </text>
      ))}
      {first !== undefined && last !== undefined && first !== last && (
        <>
          <text className={classes['day']} x={left} y={height - 6}>
            {formatPeriod(first, unit)}
          </text>
          <text className={classes['day']} data-end="last" x={right} y={height - 6}>
            {formatPeriod(last, unit)}
          </text>
        </>
      )}
      {first !== undefined && first === last && (
        <text className={classes['day']} data-end="only" x={(left + right) / 2} y={height - 6}>
          {formatPeriod(first, unit)}
        </text>
      )}
    </svg>
  );
}

/** Where the line began, on the side to which it does not go, where there is room. */
function FirstValue({
  points,
  bottom,
}: {
  readonly points: readonly PlacedPoint[];
  /** Where the axis is: below it stand the days. */
  readonly bottom: number;
}) {
  const [first, next] = points;
  if (first === undefined || next === undefined) return null;
  const below = next.y < first.y && first.y + 17 < bottom;
  return (
    <text className={classes['first']} x={first.x - 3} y={below ? first.y + 17 : first.y - 8}>
      {formatShort(first.value)}
    </text>
  );
}

/** A round dot on the first line and a diamond on the second, so that colour is not all that tells them apart. */
function dot({ x, y }: PlacedPoint, line: number): string {
  if (line % 2 === 0) return `M ${x - 3} ${y} a 3 3 0 1 0 6 0 a 3 3 0 1 0 -6 0 z`;
  return `M ${x} ${y - 4} l 4 4 l -4 4 l -4 -4 z`;
}
