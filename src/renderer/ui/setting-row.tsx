import type { ReactNode } from 'react';
import classes from './setting-row.module.css';

/**
 * A setting: what it is on the left, its control on the right.
 *
 * @param fit `content` for a button or a switch, which takes only the room it needs
 */
export function SettingRow({
  label,
  hint,
  htmlFor,
  labelId,
  fit = 'column',
  children,
}: {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly htmlFor?: string;
  /** For a control that is named by this text instead. */
  readonly labelId?: string;
  readonly fit?: 'column' | 'content';
  readonly children: ReactNode;
}) {
  return (
    <div className={classes['row']} data-fit={fit}>
      <div>
        {htmlFor === undefined ? (
          <span id={labelId} className={classes['label']}>
            {label}
          </span>
        ) : (
          <label htmlFor={htmlFor} className={classes['label']}>
            {label}
          </label>
        )}
        {hint !== undefined && <p className={classes['hint']}>{hint}</p>}
      </div>
      <div className={classes['control']}>{children}</div>
    </div>
  );
}
