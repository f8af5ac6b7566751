import { Menu } from '@mantine/core';
import { IconFlame } from '@tabler/icons-react';
import type { Person } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { menuIcon } from '../../ui/more-menu.tsx';
import { useDialogs } from '../dialogs.tsx';

/** In a person's menu, last: destroying, which is final. */
export function ShredItem({ person }: { readonly person: Person }) {
  const dialogs = useDialogs();
  return (
    <Menu.Item
      color="danger"
      leftSection={<IconFlame {...menuIcon} />}
      onClick={() => dialogs.shred(person)}
    >
      {words.privacy.shredAsk}
    </Menu.Item>
  );
}
