import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';
import { spanSearch } from './search-params.ts';

const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('../../features/person/index.ts'), 'PersonFrame'),
});

const personOverviewRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/person/index.ts'), 'OverviewPage'),
});

const personProfileRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/profile',
  component: lazyRouteComponent(() => import('../../features/person/index.ts'), 'ProfilePage'),
});

const personFeedbackRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/feedback',
  component: lazyRouteComponent(() => import('../../features/person/index.ts'), 'FeedbackPage'),
});

const personInsightsRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/insights',
  component: lazyRouteComponent(() => import('../../features/person/index.ts'), 'InsightsPage'),
});

const personGrowthRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/growth',
  component: lazyRouteComponent(() => import('../../features/growth/index.ts'), 'GrowthPage'),
});

const personOverTimeRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/over-time',
  validateSearch: spanSearch,
  component: lazyRouteComponent(() => import('../../features/insights/index.ts'), 'OverTimePage'),
});

export const personRoutes = personRoute.addChildren([
  personOverviewRoute,
  personProfileRoute,
  personGrowthRoute,
  personFeedbackRoute,
  personInsightsRoute,
  personOverTimeRoute,
]);
