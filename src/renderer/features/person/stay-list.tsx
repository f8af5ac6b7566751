import type { PersonExported } from '#shared/model/export.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant } from '#renderer/ui/index.ts';
import classes from './export-dialog.module.css';

/** Sessions that did not leave, or would not, each with why. */
export function StayList({
  title,
  stay,
}: {
  readonly title: string;
  readonly stay: PersonExported['leftOut'];
}) {
  if (stay.length === 0) return null;
  return (
    <details className={classes['stay']}>
      <summary>
        {title}: {words.summary.person.sessions(stay.length)}
      </summary>
      <ul>
        {stay.map(({ sessionId, startsAt, zone, why }) => (
          <li key={sessionId}>
            {formatInstant(startsAt, 'day', zone)}: {reason(why)}
          </li>
        ))}
      </ul>
    </details>
  );
}

type Why = PersonExported['leftOut'][number]['why'];

function reason(why: Why): string {
  const own = words.summary.person.why;
  return isOwn(why) ? own[why] : words.errors[why];
}

function isOwn(why: Why): why is keyof typeof words.summary.person.why {
  return Object.hasOwn(words.summary.person.why, why);
}
