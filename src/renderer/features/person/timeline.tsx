import { Menu } from '@mantine/core';
import { IconFileText, IconHistory, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { PersonPage } from '#shared/model/person.ts';
import { isSigned } from '#shared/model/session.ts';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { ScheduleItems } from '#renderer/app/schedule/session-items.tsx';
import { SessionRow, SessionRows } from '#renderer/app/session-row.tsx';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { formatInstant, today } from '#renderer/ui/index.ts';
import { MoreMenu, menuIcon } from '#renderer/ui/more-menu.tsx';
import { byYear } from './by-year.ts';
import { gapsAfter, latestHeld } from './gaps.ts';
import { movesInWords } from './moves-in-words.ts';
import { removedInWords } from './removed-in-words.ts';
import classes from './person.module.css';

/** All sessions of a person, those to come first; pauses that were longer than usual are seen. */
export function Timeline({ page }: { readonly page: PersonPage }) {
  const { sessions, moves, schedule } = page;
  const gaps = gapsAfter(sessions, schedule?.everyWeeks ?? null, today());
  const latest = latestHeld(sessions)?.id;
  return byYear(sessions, today()).map(({ year, sessions: stretch }) => (
    <div key={year ?? 'coming'}>
      <h3 className={classes['year']}>{year ?? words.people.nextUp}</h3>
      <SessionRows>
        {stretch.map((session) => (
          <Fragment key={session.id}>
            <Gap weeks={gaps.get(session.id)} latest={session.id === latest} />
            <SessionRow
              session={session}
              lead="day"
              named={false}
              moves={movesInWords(session, moves)}
              end={<SessionMenu session={session} />}
            />
          </Fragment>
        ))}
      </SessionRows>
    </div>
  ));
}

/** The time that went by after a session, where it was long. */
function Gap({ weeks, latest }: { readonly weeks: number | undefined; readonly latest: boolean }) {
  if (weeks === undefined) return null;
  const { gapUntilNow, gap } = words.people;
  return <li className={classes['gap']}>{latest ? gapUntilNow(weeks) : gap(weeks)}</li>;
}

function SessionMenu({ session }: { readonly session: SessionRef }) {
  const navigate = useNavigate();
  const remove = useAct('removeSession');
  const restore = useAct('restoreSession');
  const sessionId = session.id;
  const signed = isSigned(session);

  const removeNow = () =>
    void undoable(
      () => remove.mutateAsync({ sessionId }),
      removedInWords(session),
      () => restore.mutateAsync({ sessionId }),
      words.people.sessionRestored,
    );

  return (
    <MoreMenu label={words.people.sessionMenu(formatInstant(session.startsAt, 'day'))}>
      {session.status !== 'planned' && (
        <Menu.Item
          leftSection={<IconFileText {...menuIcon} />}
          onClick={() =>
            void navigate({ to: '/sessions/$sessionId/summary', params: { sessionId } })
          }
        >
          {words.people.summary}
        </Menu.Item>
      )}
      {session.status !== 'planned' && (
        <Menu.Item
          leftSection={<IconHistory {...menuIcon} />}
          onClick={() =>
            void navigate({ to: '/sessions/$sessionId/history', params: { sessionId } })
          }
        >
          {words.history.open}
        </Menu.Item>
      )}
      <ScheduleItems session={session} />
      {!signed && (
        <Menu.Item leftSection={<IconTrash {...menuIcon} />} onClick={removeNow}>
          {words.people.removeSession}
        </Menu.Item>
      )}
    </MoreMenu>
  );
}
