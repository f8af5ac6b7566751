import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { HomePage, SessionRef } from '#shared/model/session.ts';
import type { Person } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { SessionRow, SessionRows } from '#renderer/app/session-row.tsx';
import { Avatar, FormattedDate, Section } from '#renderer/ui/index.ts';
import { ActionsDue } from './actions-due.tsx';
import classes from './home.module.css';

/** Sessions on the left; on the right what waits for a word or a tick, the list that may be long last. */
export function Desk({ home }: { readonly home: HomePage }) {
  const { today, coming, actionsDue, withoutNext, awaitingSignature } = home;
  const next = today.find((session) => session.status !== 'closed');
  const quiet = actionsDue.length + withoutNext.length + awaitingSignature.length === 0;
  return (
    <div className={classes['desk']}>
      <div>
        <Section title={words.home.today}>
          {today.length === 0 ? (
            <p className={classes['none']}>{words.home.nothingToday}</p>
          ) : (
            <SessionRows>
              {today.map((session) => (
                <SessionRow
                  key={session.id}
                  session={session}
                  lead="time"
                  marked={session.status === 'closed'}
                  end={<HoldButton session={session} first={session === next} />}
                />
              ))}
            </SessionRows>
          )}
        </Section>
        <Section title={words.home.coming}>
          {coming.length === 0 ? (
            <p className={classes['none']}>{words.home.nothingComing}</p>
          ) : (
            <SessionRows>
              {coming.map((session) => (
                <SessionRow key={session.id} session={session} lead="day" />
              ))}
            </SessionRows>
          )}
        </Section>
      </div>
      <div>
        {quiet && <p className={classes['none']}>{words.home.allSet}</p>}
        {awaitingSignature.length > 0 && (
          <Section title={words.home.awaiting}>
            <Awaiting sessions={awaitingSignature} />
          </Section>
        )}
        {withoutNext.length > 0 && (
          <Section title={words.home.withoutNext}>
            <WithoutNext people={withoutNext} />
          </Section>
        )}
        {actionsDue.length > 0 && <ActionsDue actions={actionsDue} />}
      </div>
    </div>
  );
}

/** The one button that stands out is that of the next session. */
function HoldButton({ session, first }: { readonly session: SessionRef; readonly first: boolean }) {
  const held = session.status === 'closed';
  const label = session.status === 'open' ? words.home.resume : words.home.start;
  return (
    <Button
      component={Link}
      to={`/sessions/${session.id}`}
      size="sm"
      variant={first ? 'filled' : 'default'}
      aria-label={`${held ? words.home.openSession : label}: ${session.personName}`}
    >
      {held ? words.home.openSession : label}
    </Button>
  );
}

function Awaiting({ sessions }: { readonly sessions: readonly SessionRef[] }) {
  return (
    <ul>
      {sessions.map((session) => (
        <li key={session.id} className={classes['line']}>
          <Avatar name={session.personName} size="sm" />
          <div className={classes['lineWords']} data-private>
            <Link
              to="/sessions/$sessionId/summary"
              params={{ sessionId: session.id }}
              className={classes['link']}
            >
              {words.home.awaitingText(session.personName)}
            </Link>
            <p className={classes['faint']}>
              <FormattedDate at={session.startsAt} form="dayTime" />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function WithoutNext({ people }: { readonly people: readonly Person[] }) {
  const dialogs = useDialogs();
  return (
    <ul>
      {people.map((person) => (
        <li key={person.id} className={classes['line']}>
          <Avatar name={person.name} size="sm" />
          <div className={classes['lineWords']} data-private>
            <Link
              to="/people/$personId"
              params={{ personId: person.id }}
              className={classes['link']}
            >
              {person.name}
            </Link>
          </div>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => dialogs.plan(person)}
            aria-label={words.common.planSessionWith(person.name)}
          >
            {words.home.plan}
          </Button>
        </li>
      ))}
    </ul>
  );
}
