import { Menu } from '@mantine/core';
import { IconArrowRampRight, IconHistory } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { ScheduleItems } from '../../app/schedule/session-items.tsx';
import { MoreMenu, menuIcon } from '../../ui/more-menu.tsx';

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
    <MoreMenu size="lg" label={words.history.menu}>
      {onChangeFocus !== null && (
        <Menu.Item leftSection={<IconArrowRampRight {...menuIcon} />} onClick={onChangeFocus}>
          {words.session.changeFocus}
        </Menu.Item>
      )}
      <ScheduleItems session={session} />
      <Menu.Item
        leftSection={<IconHistory {...menuIcon} />}
        onClick={() =>
          void navigate({ to: '/sessions/$sessionId/history', params: { sessionId: session.id } })
        }
      >
        {words.history.open}
      </Menu.Item>
    </MoreMenu>
  );
}
