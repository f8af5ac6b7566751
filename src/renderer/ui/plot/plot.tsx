import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconTable } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { words } from '#shared/words/index.ts';
import { describePlot } from './describe.ts';
import { Drawing } from './drawing.tsx';
import type { PlotLevel, PlotSeries } from './model.ts';
import type { Bounds } from './scale.ts';
import type { PlotUnit } from './period.ts';
import { PlotTable } from './table.tsx';
import classes from './plot.module.css';

/** Until it is known how wide it is; also what a page without a layout is drawn for. */
const usualWidth = 320;
const none: readonly PlotLevel[] = [];

/**
 * A small line plot over days, which can be read as a table instead.
 *
 * @param name says what is shown, to those who do not see where it stands
 * @param bounds given where the scale is fixed, such as 1 to 10
 * @param unit what its days stand for
 * @param height in CSS pixels
 */
export function Plot({
  name,
  series,
  levels = none,
  bounds,
  unit = 'day',
  height = 132,
}: {
  readonly name: string;
  readonly series: readonly PlotSeries[];
  readonly levels?: readonly PlotLevel[];
  readonly bounds?: Bounds;
  readonly unit?: PlotUnit;
  readonly height?: number;
}) {
  const [asTable, setAsTable] = useState(false);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const description = useId();

  return (
    <figure className={classes['plot']}>
      <div ref={ref} data-private>
        {asTable ? (
          // A long table scrolls within its plot, by keyboard, too.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <section className={classes['scroll']} aria-label={name} tabIndex={0}>
            <PlotTable name={name} series={series} levels={levels} unit={unit} />
          </section>
        ) : (
          <>
            <Drawing
              name={name}
              describedBy={description}
              series={series}
              levels={levels}
              width={width === 0 ? usualWidth : Math.round(width)}
              height={height}
              unit={unit}
              {...(bounds && { bounds })}
            />
            <p id={description} hidden>
              {describePlot(series, levels, unit)}
            </p>
          </>
        )}
      </div>
      <Button
        size="compact-xs"
        variant="subtle"
        className={classes['switch'] ?? ''}
        leftSection={<IconTable size={13} stroke={1.7} aria-hidden />}
        aria-pressed={asTable}
        aria-label={words.plot.asTableOf(name)}
        onClick={() => setAsTable(!asTable)}
      >
        {words.plot.asTable}
      </Button>
    </figure>
  );
}
