import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowRampRight, IconDots, IconHistory } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { ScheduleItems } from '../../app/schedule/session-items.tsx';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** What is seldom done with a session as a whole. */
export function SessionMenu({
  session,
  onChangeFocus,
}: {
  readonly session: SessionRef;
  /** Null while the session cannot be changed. */
  readonly onChangeFocus: (() => void) | null;
}) {
  const navigate = useNavigate();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size="lg" color="gray" aria-label={words.history.menu}>
          <IconDots {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onChangeFocus !== null && (
          <Menu.Item leftSection={<IconArrowRampRight {...icon} />} onClick={onChangeFocus}>
            {words.session.changeFocus}
          </Menu.Item>
        )}
        <ScheduleItems session={session} />
        <Menu.Item
          leftSection={<IconHistory {...icon} />}
          onClick={() =>
            void navigate({ to: '/sessions/$sessionId/history', params: { sessionId: session.id } })
          }
        >
          {words.history.open}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
