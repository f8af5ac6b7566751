import { words } from '#shared/words/index.ts';
import { formatShort } from '../numbers.ts';
import type { PlotLevel, PlotSeries } from './model.ts';
import { boundsOf, boundsOfDays, dayNumber, placeIn, spread } from './scale.ts';
import type { Bounds } from './scale.ts';

/** About what one character of a label takes, in CSS pixels. */
const character = 6.7;
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
  readonly kind: 'end' | PlotLevel['kind'];
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
}

export function layOut({
  series,
  levels,
  bounds = boundsOf([
    ...series.flatMap(({ points }) => points.map(({ value }) => value)),
    ...levels.map(({ value }) => value),
  ]),
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
  const texts = [
    ...series.map(({ name, points }) => endText(name, points.at(-1)?.value)),
    ...levels.map(({ name, value }) => words.plot.end(name, formatShort(value))),
  ];
  const gutter = Math.min(
    width * 0.45,
    Math.max(...texts.map(({ length }) => length), 0) * character + edge.right,
  );
  const [left, right] = [edge.left, width - gutter];
  const [top, bottom] = [edge.top, height - edge.bottom];
  const days = boundsOfDays(series.flatMap(({ points }) => points.map(({ day }) => day)));
  const down = (value: number): number => placeIn(bounds, value, bottom, top);

  const lines = series.map(({ name, points }) => ({
    name,
    points: points.map(({ day, value }) => ({
      x: placeIn(days, dayNumber(day), left, right - edge.left),
      y: down(value),
      value,
    })),
  }));
  const placed = levels.map((level) => ({ ...level, y: down(level.value) }));
  const wanted = [
    ...lines.flatMap(({ name, points }, line) => {
      const last = points.at(-1);
      if (last === undefined) return [];
      const text = endText(name, last.value);
      return [{ key: `end ${line}`, y: last.y, text, kind: 'end' as const, line }];
    }),
    ...placed.map(({ name, value, kind, y }) => ({
      key: `level ${kind}`,
      y,
      text: words.plot.end(name, formatShort(value)),
      kind,
      line: null,
    })),
  ];
  const places = spread(
    wanted.map(({ y }) => y),
    lineHeight,
    { low: top, high: bottom },
  );
  const labels = wanted.map((label, index) => ({ ...label, y: places[index] ?? label.y }));
  return { lines, levels: placed, labels, left, right, labelsAt: right + edge.left, bottom };
}

const endText = (name: string, value: number | undefined): string =>
  value === undefined ? '' : words.plot.end(name, formatShort(value));
