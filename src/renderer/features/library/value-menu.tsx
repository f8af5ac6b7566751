import { Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { placeBefore } from '#shared/model/value.ts';
import type { TeamValue } from '#shared/model/value.ts';
import { words } from '#shared/words/index.ts';
import { useBin } from '#renderer/app/use-bin.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { MoreMenu, menuIcon } from '#renderer/ui/more-menu.tsx';

const { library } = words;

export function ValueMenu({
  value,
  values,
  onReword,
}: {
  readonly value: TeamValue;
  readonly values: readonly TeamValue[];
  readonly onReword: () => void;
}) {
  const place = useAct('placeValue');
  const bin = useBin('value', { removed: library.valueRemoved, back: library.valueRestored });
  const move = (direction: 'up' | 'down') => {
    const before = placeBefore(values, value, direction);
    return {
      disabled: before === undefined,
      onClick: () => {
        if (before !== undefined) place.mutate({ valueId: value.id, before });
      },
    };
  };

  return (
    <MoreMenu size="lg" label={library.more(value.text)}>
      <Menu.Item leftSection={<IconPencil {...menuIcon} />} onClick={onReword}>
        {library.reword}
      </Menu.Item>
      <Menu.Item leftSection={<IconArrowUp {...menuIcon} />} {...move('up')}>
        {library.moveUp}
      </Menu.Item>
      <Menu.Item leftSection={<IconArrowDown {...menuIcon} />} {...move('down')}>
        {library.moveDown}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconTrash {...menuIcon} />}
        onClick={() => void bin.remove(value.id)}
      >
        {library.remove}
      </Menu.Item>
    </MoreMenu>
  );
}
