import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconFlame } from '@tabler/icons-react';
import type { Person } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** What can be done with a person besides restoring or keeping: destroying, which is final. */
export function PersonMenu({ person }: { readonly person: Person }) {
  const dialogs = useDialogs();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon color="gray" aria-label={words.privacy.personMenu(person.name)}>
          <IconDots {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          color="danger"
          leftSection={<IconFlame {...icon} />}
          onClick={() => dialogs.shred(person)}
        >
          {words.privacy.shredAsk}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
