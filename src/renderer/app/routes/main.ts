import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';
import { partSearch, spanSearch } from './search-params.ts';

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/home/index.ts'), 'HomePage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  component: lazyRouteComponent(() => import('../../features/people/index.ts'), 'PeoplePage'),
});

const insightsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/insights',
  validateSearch: spanSearch,
  component: lazyRouteComponent(() => import('../../features/insights/index.ts'), 'InsightsPage'),
});

const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  component: lazyRouteComponent(() => import('../../features/search/index.ts'), 'SearchPage'),
});

const verifyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verify',
  component: lazyRouteComponent(() => import('../../features/verify/index.ts'), 'VerifyPage'),
});

const helpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/help',
  component: lazyRouteComponent(() => import('../../features/help/index.ts'), 'HelpStart'),
});

const helpPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/help/$pageId',
  /** `part` is the place in the page, from 0, to scroll to. */
  validateSearch: partSearch,
  component: lazyRouteComponent(() => import('../../features/help/index.ts'), 'HelpPage'),
});

export const mainRoutes = [
  homeRoute,
  peopleRoute,
  insightsRoute,
  searchRoute,
  verifyRoute,
  helpRoute,
  helpPageRoute,
] as const;
