import type { ReactNode } from 'react';
import { Avatar } from '../ui/avatar.tsx';
import classes from './person-line.module.css';

/**
 * A line of a list beside the desk: whom it is about, and words that lead there.
 *
 * @param name null on a person's own page
 * @param end a button
 */
export function PersonLine({
  name,
  end,
  children,
}: {
  readonly name: string | null;
  readonly end?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes['line']}>
      {name !== null && <Avatar name={name} size="sm" />}
      <div className={classes['words']} data-private>
        {children}
      </div>
      {end}
    </div>
  );
}
