import { Menu } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { words } from '#shared/words/index.ts';
import { useBin } from '#renderer/app/use-bin.ts';
import { MoreMenu, menuIcon } from '#renderer/ui/more-menu.tsx';

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
  const bin = useBin('tool', { removed: library.toolRemoved, back: library.toolRestored });
  const remove = async () => {
    await beforeRemoving();
    await navigate({ to: '/library/tools' });
    await bin.remove(toolId);
  };
  return (
    <MoreMenu size="lg" label={library.toolMenu}>
      <Menu.Item leftSection={<IconTrash {...menuIcon} />} onClick={() => void remove()}>
        {library.removeTool}
      </Menu.Item>
    </MoreMenu>
  );
}
