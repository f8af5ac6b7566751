import { Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { placeBefore } from '#shared/model/value.ts';
import type { TeamValue } from '#shared/model/value.ts';
import { words } from '#shared/words/index.ts';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { RowMenu, menuIcon } from './row-menu.tsx';

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
  const bin = useAct('binItem');
  const unbin = useAct('unbinItem');
  const item = { kind: 'value', id: value.id } as const;
  const remove = () =>
    void undoable(
      () => bin.mutateAsync(item),
      library.valueRemoved,
      () => unbin.mutateAsync(item),
      library.valueRestored,
    );
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
    <RowMenu label={library.more(value.text)}>
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
      <Menu.Item leftSection={<IconTrash {...menuIcon} />} onClick={remove}>
        {library.remove}
      </Menu.Item>
    </RowMenu>
  );
}
