import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { HomePage, SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { SessionRow, SessionRows } from '#renderer/app/session-row.tsx';
import { Avatar, FormattedDate, Section } from '#renderer/ui/index.ts';
import { ActionsDue } from './actions-due.tsx';
import { Unsettled } from './unsettled.tsx';
import { WithoutNext } from './without-next.tsx';
import classes from './home.module.css';

/** Sessions on the left; on the right what waits for a word or a tick, the list that may be long last. */
export function Desk({ home }: { readonly home: HomePage }) {
  const { today, coming, actionsDue, withoutNext, awaitingSignature, unsettled } = home;
  const next = today.find((session) => session.status !== 'closed' && session.missedBy === null);
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
                  marked={session.status === 'closed' || session.missedBy !== null}
                  end={
                    session.missedBy === null ? (
                      <HoldButton session={session} first={session === next} />
                    ) : undefined
                  }
                />
              ))}
            </SessionRows>
          )}
        </Section>
        {unsettled.length > 0 && <Unsettled sessions={unsettled} />}
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
