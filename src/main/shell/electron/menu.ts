import type { ElectronApi } from './api.ts';

/**
 * The app's own menu: none, except on macOS, where copying, pasting and quitting by keyboard come
 * from the menu. Reloading, zooming into developer tools and new windows are in none of them.
 */
export function setMenu({ Menu }: ElectronApi, platform: string): void {
  Menu.setApplicationMenu(
    platform === 'darwin'
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null,
  );
}
