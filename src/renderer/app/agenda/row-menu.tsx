import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCalendarEvent,
  IconCalendarOff,
  IconDots,
  IconPencil,
  IconUser,
  IconX,
} from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { AgendaItem } from '#shared/model/agenda.ts';
import { words } from '#shared/words/index.ts';
import { Keys } from '../../ui/keys.tsx';
import type { AgendaActs } from './use-agenda.ts';

const text = words.agenda;
const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** What can be done with an item besides ticking it. */
export function RowMenu({
  item,
  acts,
  onKeyDown,
  onReword,
}: {
  readonly item: AgendaItem;
  readonly acts: AgendaActs;
  /** What the keys do on the button itself. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onReword: () => void;
}) {
  const theirs = item.raisedBy === 'member';
  return (
    <Menu position="bottom-end" returnFocus>
      <Menu.Target>
        <ActionIcon size="sm" color="gray" aria-label={text.menu(item.text)} onKeyDown={onKeyDown}>
          <IconDots {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil {...icon} />} onClick={onReword}>
          {text.reword}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowUp {...icon} />}
          rightSection={<Keys keys="alt+ArrowUp" />}
          disabled={!acts.canMove(item, 'up')}
          onClick={() => acts.move(item, 'up')}
        >
          {text.moveUp}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown {...icon} />}
          rightSection={<Keys keys="alt+ArrowDown" />}
          disabled={!acts.canMove(item, 'down')}
          onClick={() => acts.move(item, 'down')}
        >
          {text.moveDown}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconUser {...icon} />}
          onClick={() => acts.change(item, { raisedBy: theirs ? 'coach' : 'member' })}
        >
          {theirs ? text.makeYours : text.makeTheirs}
        </Menu.Item>
        <Menu.Item
          leftSection={
            item.shared ? <IconCalendarOff {...icon} /> : <IconCalendarEvent {...icon} />
          }
          onClick={() => acts.change(item, { shared: !item.shared })}
        >
          {item.shared ? text.keepFromInvite : text.putInInvite}
        </Menu.Item>
        <Menu.Item leftSection={<IconX {...icon} />} onClick={() => acts.drop(item)}>
          {text.drop}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
