import { Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCalendarEvent,
  IconCalendarOff,
  IconPencil,
  IconUser,
  IconX,
} from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { AgendaItem } from '#shared/model/agenda.ts';
import { words } from '#shared/words/index.ts';
import { Keys } from '../../ui/keys.tsx';
import { MoreMenu, menuIcon } from '../../ui/more-menu.tsx';
import type { AgendaActs } from './use-agenda.ts';

const text = words.agenda;

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
    <MoreMenu size="sm" onKeyDown={onKeyDown} label={text.menu(item.text)}>
      <Menu.Item leftSection={<IconPencil {...menuIcon} />} onClick={onReword}>
        {text.reword}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowUp {...menuIcon} />}
        rightSection={<Keys keys="alt+ArrowUp" />}
        disabled={!acts.canMove(item, 'up')}
        onClick={() => acts.move(item, 'up')}
      >
        {text.moveUp}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowDown {...menuIcon} />}
        rightSection={<Keys keys="alt+ArrowDown" />}
        disabled={!acts.canMove(item, 'down')}
        onClick={() => acts.move(item, 'down')}
      >
        {text.moveDown}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconUser {...menuIcon} />}
        onClick={() => acts.change(item, { raisedBy: theirs ? 'coach' : 'member' })}
      >
        {theirs ? text.makeYours : text.makeTheirs}
      </Menu.Item>
      <Menu.Item
        leftSection={
          item.shared ? <IconCalendarOff {...menuIcon} /> : <IconCalendarEvent {...menuIcon} />
        }
        onClick={() => acts.change(item, { shared: !item.shared })}
      >
        {item.shared ? text.keepFromInvite : text.putInInvite}
      </Menu.Item>
      <Menu.Item leftSection={<IconX {...menuIcon} />} onClick={() => acts.drop(item)}>
        {text.drop}
      </Menu.Item>
    </MoreMenu>
  );
}
