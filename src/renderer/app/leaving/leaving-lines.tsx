import type { LeavingItem, LeavingPiece } from '#shared/model/leaving.ts';
import { formatDay, formatInstant } from '../../ui/dates.ts';
import classes from './leaving.module.css';

/** Line by line what leaves. */
export function LeavingLines({ lines }: { readonly lines: readonly LeavingItem[] }) {
  // Two lines may well say the same; only their place tells them apart.
  const numbered = lines.map((line, number) => ({ number, line }));
  return (
    <dl data-private>
      {numbered.map(({ number, line }) => (
        <div key={number} className={classes['item']}>
          <dt className={classes['label']}>{line.label}</dt>
          <dd className={classes['text']}>{line.pieces.map(written).join('')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A piece in the system's own way of writing dates; an instant by the clocks of its session. */
function written(piece: LeavingPiece): string {
  if (typeof piece === 'string') return piece;
  if ('day' in piece) return formatDay(piece.day);
  return formatInstant(piece.instant, 'zoned', piece.zone);
}
