import type { ReactNode } from 'react';
import classes from './settings.module.css';

/** A setting: what it is on the left, its control on the right. */
export function SettingRow({
  label,
  hint,
  htmlFor,
  labelId,
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly htmlFor?: string;
  /** For a control that is named by this text instead. */
  readonly labelId?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes['row']}>
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
