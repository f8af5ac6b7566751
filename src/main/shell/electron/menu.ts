import type { MenuItemConstructorOptions } from 'electron';
import { keysOf } from '#shared/model/shortcuts/own.ts';
import type { OwnKeys } from '#shared/model/shortcuts/own.ts';
import { shortcuts } from '#shared/model/shortcuts/table.ts';
import type { MenuName, ShortcutId } from '#shared/model/shortcuts/table.ts';
import { shortcuts as words } from '#shared/words/shortcuts.ts';
import type { ElectronApi } from './api.ts';

type Item = MenuItemConstructorOptions;

export interface MenuActs {
  /** Locks at once, also where the page does not answer. */
  readonly lock: () => void;
  /** Asks the page for what a shortcut does. */
  readonly choose: (id: ShortcutId) => void;
}

/**
 * The app's own menu, from the table of shortcuts. Without `own` the vault is not in the coach's hands: what
 * is left then is the system's own, copying, zooming and quitting, and elsewhere than on macOS no bar at
 * all. Reloading, developer tools and new windows are never in it, nor is the name of anybody.
 *
 * @param own the combinations that the coach chose, or null while the vault is locked or handed over
 */
export function setMenu(
  { Menu }: ElectronApi,
  platform: string,
  own: OwnKeys | null,
  acts: MenuActs,
): void {
  const mac = platform === 'darwin';
  const template = own === null ? (mac ? systemsOwn : null) : wholeMenu(own, mac, acts);
  Menu.setApplicationMenu(template === null ? null : Menu.buildFromTemplate([...template]));
}

const line: Item = { type: 'separator' };
const zooming: readonly Item[] = [
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  { role: 'resetZoom' },
  line,
  { role: 'togglefullscreen' },
];

/** On macOS copying, pasting and quitting by keyboard come from the menu. */
const systemsOwn: readonly Item[] = [
  { role: 'appMenu' },
  { role: 'editMenu' },
  { role: 'windowMenu' },
];

function wholeMenu(own: OwnKeys, mac: boolean, acts: MenuActs): readonly Item[] {
  const of = (menu: MenuName): readonly Item[] =>
    shortcuts
      .filter((shortcut) => shortcut.menu === menu)
      .map(({ id }) => itemOf(id, own, mac, acts));
  const menu = (name: MenuName, submenu: readonly Item[]): Item => ({
    label: words.menus[name],
    submenu: [...submenu],
  });
  const editing = (['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'] as const).map((role) => ({
    role,
  }));
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    menu('file', [...of('file'), ...(mac ? [] : [line, { role: 'quit' } as const])]),
    menu('edit', [...editing, line, ...of('edit')]),
    menu('view', [...of('view'), line, ...zooming]),
    menu('go', of('go')),
    menu('session', of('session')),
    ...(mac ? [{ role: 'windowMenu' } as const] : []),
    { ...menu('help', of('help')), role: 'help' },
  ];
}

function itemOf(id: ShortcutId, own: OwnKeys, mac: boolean, acts: MenuActs): Item {
  const [keys] = keysOf(id, own);
  return {
    id,
    label: words.name[id],
    ...(keys === undefined
      ? {}
      : // The page hears its keys itself; heard here, too, they would count twice.
        { accelerator: acceleratorOf(keys), ...(mac ? {} : { registerAccelerator: false }) }),
    click: id === 'lock' ? acts.lock : () => acts.choose(id),
  };
}

/** A combination of the table as Electron writes it: `CommandOrControl+Alt+Down`. */
function acceleratorOf(keys: string): string {
  const names: Readonly<Record<string, string>> = {
    mod: 'CommandOrControl',
    alt: 'Alt',
    shift: 'Shift',
  };
  return keys
    .split('+')
    .map((part) => names[part] ?? part.replace(/^Arrow/u, ''))
    .join('+');
}
