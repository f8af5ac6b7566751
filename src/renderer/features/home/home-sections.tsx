import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { anyAwaited } from '#shared/model/awaiting.ts';
import type { HomePage, SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { Awaiting } from '#renderer/app/awaiting/awaiting.tsx';
import { SessionRow, SessionRows } from '#renderer/app/session-row.tsx';
import { useCommand } from '#renderer/app/use-command.ts';
import { Section } from '#renderer/ui/index.ts';
import { ActionsDue } from './actions-due.tsx';
import { Unsettled } from './unsettled.tsx';
import { WithoutNext } from './without-next.tsx';
import classes from './home.module.css';

/** Sessions on the left; on the right what waits for a word or a tick, the list that may be long last. */
export function Desk({ home }: { readonly home: HomePage }) {
  const { today, coming, actionsDue, withoutNext, unsettled } = home;
  const awaited = useCommand('listAwaiting', {}).data ?? [];
  const [now] = useState(() => new Date());
  const next = today.find((session) => session.status !== 'closed' && session.missedBy === null);
  const quiet = actionsDue.length + withoutNext.length === 0 && !anyAwaited(awaited, now);
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
        <Awaiting awaited={awaited} />
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
