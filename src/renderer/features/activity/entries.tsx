import type { AuditEntry } from '#shared/model/audit.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant, relativeDay } from '#renderer/ui/index.ts';
import { byDay } from './by-day.ts';
import classes from './activity.module.css';

/** The lines of the log in plain sentences, under their days. */
export function Entries({ entries }: { readonly entries: readonly AuditEntry[] }) {
  return byDay(entries).map(({ day, entries: lines }) => (
    <div key={lines[0]?.seq ?? day}>
      <h3 className={classes['day']}>{relativeDay(day)}</h3>
      <ol className={classes['lines']}>
        {lines.map(({ seq, at, kind, about }) => (
          <li key={seq} className={classes['line']}>
            <time dateTime={at} className={classes['time']}>
              {formatInstant(at, 'time')}
            </time>
            <span data-private={about === null ? undefined : true}>
              {words.activity.kinds[kind](about)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  ));
}
