import type { SpotlightActionData } from '@mantine/spotlight';
import type { Icon } from '@tabler/icons-react';
import type { ShortcutId } from '#shared/model/shortcuts/table.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { ShortcutKeys } from '../shortcuts/index.ts';
import type { Place } from './places.ts';

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** For entries that hold a name. */
export const hidden = { 'data-private': true } as const;

export function markOf(mark: Icon | string) {
  if (typeof mark === 'string') return <Avatar name={mark} size="sm" />;
  const Mark = mark;
  return <Mark {...icon} />;
}

export function keysOf(shortcut: ShortcutId | undefined) {
  return shortcut === undefined ? {} : { rightSection: <ShortcutKeys id={shortcut} /> };
}

/** An entry of the palette that leads somewhere. */
export function actionOf(place: Place, go: (path: string) => void): SpotlightActionData {
  const { path, label, description, mark, isPrivate, shortcut } = place;
  return {
    ...(isPrivate ? hidden : {}),
    ...(description === undefined ? {} : { description }),
    ...keysOf(shortcut),
    id: path,
    label,
    leftSection: markOf(mark),
    onClick: () => go(path),
  };
}
