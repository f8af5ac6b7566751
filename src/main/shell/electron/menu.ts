import type { MenuItemConstructorOptions } from 'electron';
import { system } from '#shared/words/system.ts';
import type { ElectronApi } from './api.ts';

/**
 * The app's own menu: none, except on macOS, where copying, pasting and quitting by keyboard come
 * from the menu. Reloading, zooming into developer tools and new windows are in none of them, and no
 * entry reaches into the vault: locking it is the only thing of the app's own.
 */
export function setMenu({ Menu }: ElectronApi, platform: string, lock: () => void): void {
  const template: MenuItemConstructorOptions[] = [
    { role: 'appMenu' },
    { role: 'editMenu' },
    {
      label: system.vaultMenu,
      submenu: [{ label: system.lockNow, accelerator: 'Command+L', click: lock }],
    },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate(template) : null);
}
