import type { Lifecycle } from '../../app/lifecycle.ts';
import type { Handlers } from './handlers.ts';

/** The vault keeps the settings; how soon it locks itself, and the menus' keys, also concern the app. The index is long work of the vault's. */
export function settingsHandlers(
  app: Lifecycle,
): Pick<Handlers, 'changeSettings' | 'setShortcuts' | 'buildIndex'> {
  return {
    changeSettings: async (input) => {
      const settings = await app.host.call('changeSettings', input);
      app.lockAfter(settings.lockAfterMinutes);
      if (!settings.spelling) await app.spelling.end();
      return settings;
    },
    setShortcuts: async (input) => {
      const own = await app.host.call('setShortcuts', input);
      await app.showMenu();
      return own;
    },
    buildIndex: (input) => app.host.buildIndex(input),
  };
}
