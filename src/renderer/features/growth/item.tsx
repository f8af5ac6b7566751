import { Menu } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { words } from '#shared/words/index.ts';
import { MoreMenu, menuIcon } from '#renderer/ui/more-menu.tsx';
import classes from './item.module.css';

/** A goal or a focus area: what it is and where it stands on the left, how it went on the right. */
export function Item({
  title,
  onEdit,
  onRemove,
  changes,
  plot,
  children,
  foot,
}: {
  readonly title: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** Entries of its menu between the two. */
  readonly changes: readonly { readonly label: string; readonly onClick: () => void }[];
  readonly plot: ReactNode;
  readonly children: ReactNode;
  /** Below both columns. */
  readonly foot: ReactNode;
}) {
  return (
    <li className={classes['item']}>
      <div className={classes['columns']}>
        <div className={classes['words']}>
          <div className={classes['head']}>
            <h3 className={classes['title']} data-private>
              {title}
            </h3>
            <MoreMenu size="sm" label={words.growth.more(title)}>
              <Menu.Item leftSection={<IconPencil {...menuIcon} />} onClick={onEdit}>
                {words.growth.edit}
              </Menu.Item>
              {changes.map(({ label, onClick }) => (
                <Menu.Item
                  key={label}
                  leftSection={<span className={classes['noIcon']} />}
                  onClick={onClick}
                >
                  {label}
                </Menu.Item>
              ))}
              <Menu.Item leftSection={<IconTrash {...menuIcon} />} onClick={onRemove}>
                {words.growth.remove}
              </Menu.Item>
            </MoreMenu>
          </div>
          {children}
        </div>
        <div className={classes['plot']}>{plot}</div>
      </div>
      {foot}
    </li>
  );
}

/** Where it stands: one number, and beside it what it means. */
export function Standing({
  value,
  children,
}: {
  readonly value: string | null;
  readonly children: ReactNode;
}) {
  return (
    <p className={classes['standing']} data-private>
      {value !== null && <strong className={classes['value']}>{value}</strong>}
      <span>{children}</span>
    </p>
  );
}
