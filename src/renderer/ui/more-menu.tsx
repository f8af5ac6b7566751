import { ActionIcon, Menu } from '@mantine/core';
import type { ActionIconProps } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';

/** An icon before an entry of a menu. */
export const menuIcon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/**
 * Three dots, and behind them what is seldom done with something.
 *
 * @param label says of what, to those who do not see where it stands
 * @param onKeyDown what keys do on the button itself
 */
export function MoreMenu({
  label,
  children,
  ...button
}: Pick<ActionIconProps, 'size'> & {
  readonly label: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon color="gray" aria-label={label} {...button}>
          <IconDots {...menuIcon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
