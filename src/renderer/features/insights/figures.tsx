import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { formatNumber } from '#renderer/ui/numbers.ts';
import classes from './figures.module.css';

/** A number, what it counts, and the things themselves. */
interface Figure {
  readonly label: string;
  readonly count: number;
  /** Instead of the number itself: a share, say. */
  readonly shown?: string;
  readonly note?: string;
  /** The colour of its part in a bar beside it. */
  readonly tone?: Tone;
  readonly items: ReactNode;
}
export type Tone = 'what' | 'how' | 'accent' | 'good' | 'warn' | 'faint';

/** Numbers in a row. Each opens what it counts, below the row, one at a time. */
export function Figures({
  figures,
  label,
}: {
  readonly figures: readonly Figure[];
  readonly label: string;
}) {
  const [open, setOpen] = useState<string | null>(null);
  const panel = useId();
  const shown = figures.find((figure) => figure.label === open && figure.count > 0);
  return (
    <div className={classes['group']}>
      <ul className={classes['figures']} aria-label={label}>
        {figures.map((figure) => (
          <li key={figure.label}>
            <FigureButton
              figure={figure}
              expanded={figure === shown}
              panel={panel}
              onPress={() => setOpen(open === figure.label ? null : figure.label)}
            />
          </li>
        ))}
      </ul>
      {shown && (
        <section id={panel} className={classes['panel']} aria-label={shown.label}>
          {shown.items}
        </section>
      )}
    </div>
  );
}

function FigureButton({
  figure,
  expanded,
  panel,
  onPress,
}: {
  readonly figure: Figure;
  readonly expanded: boolean;
  readonly panel: string;
  readonly onPress: () => void;
}) {
  const { label, count, shown = formatNumber(count), note, tone } = figure;
  const content = (
    <>
      <span className={classes['number']}>{shown}</span>
      <span className={classes['label']}>
        {tone && <span className={classes['dot']} data-tone={tone} aria-hidden />}
        {label}
      </span>
      {note !== undefined && note !== '' && <span className={classes['note']}>{note}</span>}
    </>
  );
  if (count === 0) {
    return (
      <div className={classes['figure']} data-none>
        {content}
      </div>
    );
  }
  return (
    <button
      type="button"
      className={classes['figure']}
      aria-expanded={expanded}
      aria-controls={expanded ? panel : undefined}
      onClick={onPress}
    >
      {content}
    </button>
  );
}

/** The parts of a whole, side by side; the figures beside it say the same in numbers. */
export function SplitBar({
  parts,
}: {
  readonly parts: readonly Pick<Figure, 'label' | 'count' | 'tone'>[];
}) {
  if (parts.every(({ count }) => count === 0)) return null;
  return (
    <div className={classes['bar']} aria-hidden>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ label, count, tone }) => (
          <span key={label} data-tone={tone} style={{ flexGrow: count }} />
        ))}
    </div>
  );
}
