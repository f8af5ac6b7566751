import { Menu } from '@mantine/core';
import { IconFlame } from '@tabler/icons-react';
import type { Person } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { MoreMenu, menuIcon } from '#renderer/ui/more-menu.tsx';

/** What can be done with a person besides restoring or keeping: destroying, which is final. */
export function PersonMenu({ person }: { readonly person: Person }) {
  const dialogs = useDialogs();
  return (
    <MoreMenu label={words.privacy.personMenu(person.name)}>
      <Menu.Item
        color="danger"
        leftSection={<IconFlame {...menuIcon} />}
        onClick={() => dialogs.shred(person)}
      >
        {words.privacy.shredAsk}
      </Menu.Item>
    </MoreMenu>
  );
}
