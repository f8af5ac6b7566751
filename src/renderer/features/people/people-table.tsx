import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { PersonCard } from '#shared/model/person.ts';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { Avatar, dayOf, formatInstant, relativeDay } from '#renderer/ui/index.ts';
import classes from './people.module.css';

/** One line for each person; the whole line leads to them. */
export function PeopleTable({ people }: { readonly people: readonly PersonCard[] }) {
  const dialogs = useDialogs();
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{words.people.columnPerson}</th>
          <th scope="col">{words.people.columnLast}</th>
          <th scope="col">{words.people.columnNext}</th>
          <th scope="col" className={classes['number']}>
            {words.people.columnActions}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id} className={classes['row']}>
            <th scope="row" className={classes['person']}>
              <span className={classes['personCell']}>
                <Avatar name={person.name} />
                <span className={classes['personWords']} data-private>
                  <Link
                    to="/people/$personId"
                    params={{ personId: person.id }}
                    className={classes['link']}
                  >
                    {person.name}
                  </Link>
                  {person.role !== '' && <span className={classes['role']}>{person.role}</span>}
                </span>
              </span>
            </th>
            <td>
              {person.lastSession === null ? (
                <span className={classes['faint']}>{words.people.never}</span>
              ) : (
                <Day session={person.lastSession} />
              )}
            </td>
            <td>
              {person.archivedAt !== null ? (
                <span className={classes['faint']}>{words.people.archivedMark}</span>
              ) : person.nextSession === null ? (
                <Button
                  size="compact-sm"
                  fw={450}
                  variant="subtle"
                  className={classes['plan'] ?? ''}
                  onClick={() => dialogs.plan(person)}
                  aria-label={words.common.planSessionWith(person.name)}
                >
                  {words.home.plan}
                </Button>
              ) : (
                <Day session={person.nextSession} withTime />
              )}
            </td>
            <td className={classes['number']}>
              {person.openActions === 0 ? (
                <span className={classes['faint']}>0</span>
              ) : (
                person.openActions
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({
  session,
  withTime = false,
}: {
  readonly session: SessionRef;
  readonly withTime?: boolean;
}) {
  return (
    <time dateTime={session.startsAt}>
      {relativeDay(dayOf(session.startsAt))}
      {withTime && (
        <span className={classes['time']}>{formatInstant(session.startsAt, 'time')}</span>
      )}
    </time>
  );
}
