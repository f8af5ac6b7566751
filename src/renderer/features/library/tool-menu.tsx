import { Menu } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { words } from '#shared/words/index.ts';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { RowMenu, menuIcon } from './row-menu.tsx';

const { library } = words;

export function ToolMenu({
  toolId,
  beforeRemoving,
}: {
  readonly toolId: string;
  /** Brings what was typed to disk, so that taking the tool back brings that, too. */
  readonly beforeRemoving: () => Promise<boolean>;
}) {
  const navigate = useNavigate();
  const bin = useAct('binItem');
  const unbin = useAct('unbinItem');
  const item = { kind: 'tool', id: toolId } as const;
  const remove = async () => {
    await beforeRemoving();
    await navigate({ to: '/library/tools' });
    await undoable(
      () => bin.mutateAsync(item),
      library.toolRemoved,
      () => unbin.mutateAsync(item),
      library.toolRestored,
    );
  };
  return (
    <RowMenu label={library.toolMenu}>
      <Menu.Item leftSection={<IconTrash {...menuIcon} />} onClick={() => void remove()}>
        {library.removeTool}
      </Menu.Item>
    </RowMenu>
  );
}
