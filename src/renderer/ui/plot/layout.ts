import { words } from '#shared/words/index.ts';
import { formatShort } from '../numbers.ts';
import type { PlotLevel, PlotSeries } from './model.ts';
import { boundsOf, boundsOfDays, dayNumber, placeIn, spread } from './scale.ts';
import type { Bounds } from './scale.ts';

/** About what one character of a label takes, in CSS pixels; the end of a line is larger and bold. */
const character = { end: 7.8, other: 6.7 } as const;
const lineHeight = 15;
/** Room around the lines, so that dots and first values are not cut. */
const edge = { top: 14, bottom: 24, left: 8, right: 10 } as const;

export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}
interface PlacedLabel {
  readonly key: string;
  readonly y: number;
  readonly text: string;
  readonly value: number;
  readonly kind: 'end' | 'bound' | PlotLevel['kind'];
  /** Which line it ends, as an index; null for a level. */
  readonly line: number | null;
}

/** Everything of a plot in CSS pixels from its upper left corner. */
interface Layout {
  readonly lines: readonly { readonly name: string; readonly points: readonly PlacedPoint[] }[];
  readonly levels: readonly (PlotLevel & { readonly y: number })[];
  readonly labels: readonly PlacedLabel[];
  /** Where the lines begin and end, and where the labels stand. */
  readonly left: number;
  readonly right: number;
  readonly labelsAt: number;
  readonly bottom: number;
  /** Where the highest value of a fixed scale is; null where the scale is not fixed. */
  readonly top: number | null;
}

export function layOut({
  series,
  levels,
  bounds: fixed,
  width,
  height,
}: {
  readonly series: readonly PlotSeries[];
  readonly levels: readonly PlotLevel[];
  /** Given where the scale is fixed, such as 1 to 10. */
  readonly bounds?: Bounds;
  readonly width: number;
  readonly height: number;
}): Layout {
  const bounds =
    fixed ??
    boundsOf([
      ...series.flatMap(({ points }) => points.map(({ value }) => value)),
      ...levels.map(({ value }) => value),
    ]);
  const wanted = labelsOf(series, levels, fixed);
  const longest = Math.max(
    0,
    ...wanted.map(({ text, kind }) => text.length * character[kind === 'end' ? 'end' : 'other']),
  );
  const gutter = Math.min(width * 0.45, longest + edge.right);
  const [left, right] = [edge.left, width - gutter];
  const [top, bottom] = [edge.top, height - edge.bottom];
  const days = boundsOfDays(series.flatMap(({ points }) => points.map(({ day }) => day)));
  const down = (value: number): number => placeIn(bounds, value, bottom, top);
  const places = spread(
    wanted.map(({ value }) => down(value)),
    lineHeight,
    { low: top, high: bottom },
  );
  return {
    lines: series.map(({ name, points }) => ({
      name,
      points: points.map(({ day, value }) => ({
        x: placeIn(days, dayNumber(day), left, right - edge.left),
        y: down(value),
        value,
      })),
    })),
    levels: levels.map((level) => ({ ...level, y: down(level.value) })),
    labels: wanted.map((label, index) => ({ ...label, y: places[index] ?? top })),
    left,
    right,
    labelsAt: right + edge.left,
    bottom,
    top: fixed === undefined ? null : top,
  };
}

/** What stands beside a plot: the ends of its lines, its levels, and the ends of a fixed scale. */
function labelsOf(
  series: readonly PlotSeries[],
  levels: readonly PlotLevel[],
  fixed: Bounds | undefined,
): readonly Omit<PlacedLabel, 'y'>[] {
  const ends = series.flatMap(({ name, points }, line) => {
    const last = points.at(-1);
    if (last === undefined) return [];
    const text = words.plot.end(name, formatShort(last.value));
    return [{ key: `end ${line}`, text, value: last.value, kind: 'end' as const, line }];
  });
  const held = levels.map(({ name, value, kind }) => ({
    key: `level ${kind}`,
    text: words.plot.end(name, formatShort(value)),
    value,
    kind,
    line: null,
  }));
  // A line that ends on a bound says the same number, and says it louder.
  const scale = fixed === undefined ? [] : [fixed.high, fixed.low];
  const bounds = scale
    .filter((bound) => ends.every(({ value }) => value !== bound))
    .map((value) => ({
      key: `bound ${value}`,
      text: formatShort(value),
      value,
      kind: 'bound' as const,
      line: null,
    }));
  return [...ends, ...held, ...bounds];
}
