/** One value on one calendar day. */
export interface PlotPoint {
  readonly day: string;
  readonly value: number;
}

/** A line of a plot. */
export interface PlotSeries {
  /** Empty where there is only one line, and the plot's own name says what it is. */
  readonly name: string;
  /** Oldest first. */
  readonly points: readonly PlotPoint[];
}

/** A value that holds for the whole time: where it began, or what it is to become. */
export interface PlotLevel {
  readonly name: string;
  readonly value: number;
  readonly kind: 'start' | 'target';
}

/** A plot's numbers as rows: each day once, or as often as a line has values on it. */
export function rowsOf(
  series: readonly PlotSeries[],
): readonly { readonly day: string; readonly values: readonly (number | null)[] }[] {
  const byDay = series.map(({ points }) => Map.groupBy(points, ({ day }) => day));
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ day }) => day)))];
  return days.toSorted().flatMap((day) => {
    const columns = byDay.map((ofDay) => ofDay.get(day) ?? []);
    const most = Math.max(...columns.map(({ length }) => length));
    return Array.from({ length: most }, (_, index) => ({
      day,
      values: columns.map((points) => points[index]?.value ?? null),
    }));
  });
}
