import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import { comesFromLanguage } from './after-language.ts';
import { BrokenPage, MissingPage } from './broken-page.tsx';
import { libraryRoutes } from './routes/library.ts';
import { mainRoutes } from './routes/main.ts';
import { personRoutes } from './routes/person.ts';
import { rootRoute } from './routes/root.ts';
import { sessionRoutes } from './routes/session.ts';
import { settingsRoutes } from './routes/settings.ts';

const routeTree = rootRoute.addChildren([
  ...mainRoutes,
  personRoutes,
  ...sessionRoutes,
  libraryRoutes,
  settingsRoutes,
]);

/**
 * A router that starts at Home, or where another language was chosen; one per unlocking, so that nothing outlives
 * a lock.
 */
export function makeRouter() {
  return createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: [comesFromLanguage() ? '/settings' : '/'] }),
    defaultPreload: 'intent',
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: MissingPage,
    // A page shows its own quiet skeleton; the code of a place is on this disk.
    defaultPendingMs: 1_000,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
