import { createMemoryHistory, createRouter } from '@tanstack/react-router';
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
 * A router of the window; one per unlocking, so that nothing outlives a lock.
 *
 * @param start the place that it shows first: Home, or Settings after another language was chosen there
 */
export function makeRouter(start: '/' | '/settings') {
  return createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: [start] }),
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
