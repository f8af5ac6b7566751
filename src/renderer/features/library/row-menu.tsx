import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export const menuIcon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** What can be done with one line of the library. */
export function RowMenu({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size="lg" color="gray" aria-label={label}>
          <IconDots {...menuIcon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
