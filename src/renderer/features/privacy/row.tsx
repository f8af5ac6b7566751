import type { ReactNode } from 'react';
import classes from './privacy.module.css';

/** Lines one below the other, set off by hairlines. */
export function Rows({
  title,
  children,
}: {
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes['group']}>
      {title !== undefined && <h3 className={classes['groupTitle']}>{title}</h3>}
      <ul>{children}</ul>
    </div>
  );
}

/** One person or session, what there is to know about it, and what can be done with it. */
export function Row({
  lead,
  name,
  details,
  children,
}: {
  readonly lead: ReactNode;
  readonly name: ReactNode;
  readonly details: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <li className={classes['row']}>
      {lead}
      <div className={classes['words']}>
        <p className={classes['name']} data-private>
          {name}
        </p>
        <p className={classes['details']}>
          {details.map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
        </p>
      </div>
      <div className={classes['actions']}>{children}</div>
    </li>
  );
}
