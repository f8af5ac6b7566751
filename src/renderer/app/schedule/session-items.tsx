import { Menu } from '@mantine/core';
import {
  IconCalendarCheck,
  IconCalendarOff,
  IconCalendarShare,
  IconCalendarUp,
} from '@tabler/icons-react';
import { absentees } from '#shared/model/schedule.ts';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { menuIcon } from '../../ui/more-menu.tsx';
import { useDialogs } from '../dialogs.tsx';
import { useMiss } from './use-miss.ts';
import { memberHasSigned } from '#shared/model/summary.ts';

const text = words.schedule;

/** What can become of a session in the calendar, as items of a menu: moved, invited to, missed. */
export function ScheduleItems({ session }: { readonly session: SessionRef }) {
  const dialogs = useDialogs();
  const { miss, takeBack } = useMiss();
  if (memberHasSigned(session.summary)) return null;
  const missed = session.missedBy !== null;
  return (
    <>
      <Menu.Item
        leftSection={<IconCalendarShare {...menuIcon} />}
        onClick={() => dialogs.move(session)}
      >
        {words.people.moveSession}
      </Menu.Item>
      {session.status !== 'closed' && (
        <Menu.Item
          leftSection={<IconCalendarUp {...menuIcon} />}
          onClick={() => dialogs.invite(session)}
        >
          {text.invite}
        </Menu.Item>
      )}
      {session.status !== 'closed' && !missed && session.addendum === 0 && (
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item leftSection={<IconCalendarOff {...menuIcon} />}>
              {text.miss}
            </Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            <MissedItems onMiss={(by) => miss(session.id, by)} />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      )}
      {missed && (
        <Menu.Item
          leftSection={<IconCalendarCheck {...menuIcon} />}
          onClick={() => takeBack(session.id)}
        >
          {text.unmiss}
        </Menu.Item>
      )}
    </>
  );
}

/** Who did not come. */
export function MissedItems({
  onMiss,
}: {
  readonly onMiss: (by: (typeof absentees)[number]) => void;
}) {
  return absentees.map((who) => (
    <Menu.Item key={who} onClick={() => onMiss(who)}>
      {text.absent[who]}
    </Menu.Item>
  ));
}
