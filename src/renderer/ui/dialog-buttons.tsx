import type { ReactNode } from 'react';
import classes from './dialog-buttons.module.css';

/** The ways out of a dialog and on, in view however long it is. */
export function DialogButtons({
  first,
  children,
}: {
  /** What leads neither out nor on. */
  readonly first?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes['buttons']}>
      {Boolean(first) && <div className={classes['first']}>{first}</div>}
      {children}
    </div>
  );
}
