import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FormattedDate } from '#renderer/ui/index.ts';
import classes from './dated-entries.module.css';

/** What came out of sessions, one below the other; `label` names the list. */
export function DatedEntries({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return <ul aria-label={label}>{children}</ul>;
}

/** One piece of a session; its day leads to the very line. */
export function DatedEntry({
  entry,
  children,
}: {
  readonly entry: {
    readonly id: string;
    readonly sessionId: string;
    readonly sessionStartsAt: string;
  };
  readonly children: ReactNode;
}) {
  return (
    <li className={classes['entry']}>
      <Link
        to="/sessions/$sessionId"
        params={{ sessionId: entry.sessionId }}
        search={{ at: entry.id }}
        className={classes['from']}
      >
        <FormattedDate at={entry.sessionStartsAt} form="day" />
      </Link>
      <div className={classes['content']} data-private>
        {children}
      </div>
    </li>
  );
}
