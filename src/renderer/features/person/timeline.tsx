import { ActionIcon, Menu } from '@mantine/core';
import {
  IconCalendarShare,
  IconDots,
  IconFileText,
  IconHistory,
  IconTrash,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { SessionRow, SessionRows } from '#renderer/app/session-row.tsx';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { formatInstant, today } from '#renderer/ui/index.ts';
import { byYear } from './by-year.ts';
import classes from './person.module.css';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** All sessions of a person, those to come first. */
export function Timeline({ sessions }: { readonly sessions: readonly SessionRef[] }) {
  return byYear(sessions, today()).map(({ year, sessions: stretch }) => (
    <div key={year ?? 'coming'}>
      <h3 className={classes['year']}>{year ?? words.people.nextUp}</h3>
      <SessionRows>
        {stretch.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            lead="day"
            named={false}
            end={<SessionMenu session={session} />}
          />
        ))}
      </SessionRows>
    </div>
  ));
}

function SessionMenu({ session }: { readonly session: SessionRef }) {
  const dialogs = useDialogs();
  const navigate = useNavigate();
  const remove = useAct('removeSession');
  const restore = useAct('restoreSession');
  const sessionId = session.id;
  const signed = session.summary === 'cosigned';

  const removeNow = () =>
    void undoable(
      () => remove.mutateAsync({ sessionId }),
      words.people.sessionRemoved,
      () => restore.mutateAsync({ sessionId }),
      words.people.sessionRestored,
    );

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          color="gray"
          aria-label={words.people.sessionMenu(formatInstant(session.startsAt, 'day'))}
        >
          <IconDots {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {session.status !== 'planned' && (
          <Menu.Item
            leftSection={<IconFileText {...icon} />}
            onClick={() =>
              void navigate({ to: '/sessions/$sessionId/summary', params: { sessionId } })
            }
          >
            {words.people.summary}
          </Menu.Item>
        )}
        {session.status !== 'planned' && (
          <Menu.Item
            leftSection={<IconHistory {...icon} />}
            onClick={() =>
              void navigate({ to: '/sessions/$sessionId/history', params: { sessionId } })
            }
          >
            {words.history.open}
          </Menu.Item>
        )}
        {!signed && (
          <>
            <Menu.Item
              leftSection={<IconCalendarShare {...icon} />}
              onClick={() => dialogs.move(session)}
            >
              {words.people.moveSession}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash {...icon} />} onClick={removeNow}>
              {words.people.removeSession}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
