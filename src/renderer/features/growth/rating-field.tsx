import { useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { words } from '#shared/words/index.ts';
import classes from './rating-field.module.css';

/**
 * A rating from 1 on: radio buttons in a row. A digit chooses while one of them has the focus (0 is ten),
 * so that a rating is one key.
 *
 * @param value null while nothing is chosen
 * @param onNone given where no rating is an answer, too
 */
export function RatingField({
  label,
  hint,
  hideLabel = false,
  most,
  value,
  error,
  onRate,
  onNone,
}: {
  readonly label: string;
  readonly hint?: ReactNode;
  /** True where what stands around it says what it is. */
  readonly hideLabel?: boolean;
  readonly most: 5 | 10;
  readonly value: number | null;
  readonly error?: string | null;
  readonly onRate: (rating: number) => void;
  readonly onNone?: () => void;
}) {
  const id = useId();
  const byKey = (event: KeyboardEvent) => {
    if (!/^\d$/u.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const rating = event.key === '0' ? 10 : Number(event.key);
    if (rating <= most) onRate(rating);
  };
  const ratings = Array.from({ length: most }, (_, index) => index + 1);
  const said = [hint === undefined ? null : `${id}-hint`, error ? `${id}-error` : null];

  return (
    <fieldset
      className={classes['field']}
      aria-describedby={said.filter((each) => each !== null).join(' ') || undefined}
    >
      <legend className={classes['legend']} data-hidden={hideLabel}>
        {label}
      </legend>
      <div className={classes['row']} data-private>
        {ratings.map((rating) => (
          <label key={rating} className={classes['choice']}>
            <input
              type="radio"
              name={id}
              value={rating}
              checked={value === rating}
              onKeyDown={byKey}
              onChange={() => onRate(rating)}
            />
            <span>{rating}</span>
          </label>
        ))}
        {onNone !== undefined && (
          <label className={classes['choice']}>
            <input
              type="radio"
              name={id}
              checked={value === null}
              onKeyDown={byKey}
              onChange={onNone}
            />
            <span>{words.growth.noRating}</span>
          </label>
        )}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={classes['hint']}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={classes['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
