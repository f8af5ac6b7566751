import type { Lifecycle } from '../../app/lifecycle.ts';
import type { Handlers } from './handlers.ts';

/** The vault keeps the settings; how soon it locks itself also concerns the app. The index is long work of the vault's. */
export function settingsHandlers(app: Lifecycle): Pick<Handlers, 'changeSettings' | 'buildIndex'> {
  return {
    changeSettings: async (input) => {
      const settings = await app.host.call('changeSettings', input);
      app.lockAfter(settings.lockAfterMinutes);
      return settings;
    },
    buildIndex: (input) => app.host.buildIndex(input),
  };
}
