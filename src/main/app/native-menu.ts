import type { EventName, Events } from '#shared/contract.ts';
import type { VaultHost } from '#main/vault/index.ts';
import type { Shell } from '../shell/shell.ts';
import { reportUnexpected } from './report-unexpected.ts';

export interface NativeMenu {
  /** Puts the menu in step with where the app stands, and with the keys that the coach chose. */
  refresh(): Promise<void>;
  /** Takes everything that reaches into the vault out of it, at once. */
  hide(): void;
}

/**
 * The system's menu of the app. What reaches into the vault is in it only while the coach has the window,
 * and an entry that is chosen is asked for on the page, which does what its shortcut does there.
 */
export function nativeMenu(
  host: Pick<VaultHost, 'standing' | 'call'>,
  shell: Pick<Shell, 'showMenu' | 'onMenuChosen'>,
  tell: <N extends EventName>(event: N, data: Events[N]) => void,
): NativeMenu {
  const isOpen = (): boolean => host.standing === 'unlocked';
  shell.onMenuChosen((id) => {
    // A menu that the system still shows while the vault locks asks for nothing.
    if (isOpen()) tell('shortcut', { id });
  });
  const hide = (): void => shell.showMenu(null);
  return {
    hide,
    refresh: async () => {
      if (!isOpen()) {
        hide();
        return;
      }
      try {
        const own = await host.call('getShortcuts', {});
        shell.showMenu(isOpen() ? own : null);
      } catch (error) {
        hide();
        // A lock that came in between is nothing to tell of.
        if (isOpen()) reportUnexpected('menu', error);
      }
    },
  };
}
