import { Link } from '@tanstack/react-router';
import type { TeamValue, ValueMention } from '#shared/model/value.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant } from '#renderer/ui/index.ts';
import classes from './library.module.css';

/** Where a value was named; each leads to the very line. */
export function Mentions({
  value,
  mentions,
}: {
  readonly value: TeamValue;
  readonly mentions: readonly ValueMention[];
}) {
  return (
    <ul className={classes['mentions']} aria-label={words.library.whereNamed(value.text)}>
      {mentions.map(({ id, kind, sessionId, personName, startsAt, zone }) => (
        <li key={id}>
          <Link
            to="/sessions/$sessionId"
            params={{ sessionId }}
            search={{ at: id }}
            className={classes['link']}
          >
            <span data-private>{personName}</span>
            <span className={classes['faint']}>{formatInstant(startsAt, 'day', zone)}</span>
            <span className={classes['faint']}>{words.search.kind[kind]}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
