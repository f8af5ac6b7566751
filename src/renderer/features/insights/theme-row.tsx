import { useId, useState } from 'react';
import type { Input } from '#shared/contract.ts';
import type { PeriodUnit } from '#shared/model/insights/periods.ts';
import type { Amongst } from '#shared/model/insights/terms.ts';
import type { Theme } from '#shared/model/insights/theme.ts';
import { words } from '#shared/words/index.ts';
import { formatNumber } from '#renderer/ui/numbers.ts';
import { Plot } from '#renderer/ui/plot/index.ts';
import { OpenedTheme } from './opened-theme.tsx';
import classes from './themes.module.css';

const text = words.insights;

/** A theme, in how many sessions it stands, and its line over time; the number opens the lines of the notes. */
export function ThemeRow({
  looking,
  among,
  theme,
  of,
  unit,
  openAtFirst = false,
}: {
  readonly looking: Input<'getThemes'>;
  readonly among: Amongst;
  readonly theme: Theme;
  readonly of: number;
  readonly unit: PeriodUnit;
  readonly openAtFirst?: boolean;
}) {
  const [open, setOpen] = useState(openAtFirst);
  const panel = useId();
  const often = text.inSessions(theme.sessions, of);
  const most = Math.max(1, ...theme.course.map((period) => period.of));
  return (
    <>
      <div className={classes['row']}>
        <div className={classes['what']}>
          <p className={classes['word']} data-private>
            {theme.text}
          </p>
          <button
            type="button"
            className={classes['often']}
            aria-expanded={open}
            aria-controls={open ? panel : undefined}
            aria-label={text.showLines(theme.text, often)}
            onClick={() => setOpen(!open)}
          >
            {often}
          </button>
          {theme.expected !== null && (
            <p className={classes['usually']}>{text.usually(formatNumber(theme.expected))}</p>
          )}
        </div>
        <Plot
          name={text.overTimeOf(theme.text)}
          series={[
            {
              name: '',
              points: theme.course.map(({ day, sessions }) => ({ day, value: sessions })),
            },
          ]}
          bounds={{ low: 0, high: most }}
          unit={unit}
          height={88}
        />
      </div>
      {open && (
        <section id={panel} className={classes['panel']} aria-label={text.linesOf(theme.text)}>
          <OpenedTheme looking={looking} among={among} theme={theme.text} />
        </section>
      )}
    </>
  );
}
