import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';
import { textNamed } from './search-params.ts';

const sessionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sessions/$sessionId',
  /** `at` is the key of the entry to scroll to and mark, `find` the words to mark everywhere. */
  validateSearch: (search: Record<string, unknown>) => ({
    ...textNamed('at', search),
    ...textNamed('find', search),
  }),
  component: lazyRouteComponent(() => import('../../features/session/index.ts'), 'SessionPage'),
});

const summaryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sessions/$sessionId/summary',
  component: lazyRouteComponent(() => import('../../features/summary/index.ts'), 'SummaryPage'),
});

const historyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sessions/$sessionId/history',
  component: lazyRouteComponent(() => import('../../features/history/index.ts'), 'HistoryPage'),
});

export const sessionRoutes = [sessionRoute, summaryRoute, historyRoute] as const;
