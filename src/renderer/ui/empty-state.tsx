import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** What a place says when there is nothing in it yet, and what to do next. */
export function EmptyState({
  title,
  text,
  action,
  art,
}: {
  readonly title: string;
  readonly text: ReactNode;
  readonly action?: ReactNode;
  readonly art?: ReactNode;
}) {
  return (
    <div className={classes['empty']}>
      {art}
      <h2 className={classes['title']}>{title}</h2>
      <p className={classes['text']}>{text}</p>
      {action !== undefined && <div className={classes['action']}>{action}</div>}
    </div>
  );
}
