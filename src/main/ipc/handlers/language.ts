import type { Lifecycle } from '../../app/lifecycle.ts';
import type { Handlers } from './handlers.ts';

/** What the page shows is read once, as it loads: another language takes another load. */
export function languageHandlers(app: Lifecycle): Pick<Handlers, 'setLanguage'> {
  return {
    setLanguage: async ({ language }) => {
      await app.language.choose(language);
      await app.showPage('index');
      return null;
    },
  };
}
