import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

const libraryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/library',
  component: lazyRouteComponent(() => import('../../features/library/index.ts'), 'LibraryFrame'),
});

const valuesRoute = createRoute({
  getParentRoute: () => libraryRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/library/index.ts'), 'ValuesPage'),
});

const questionsRoute = createRoute({
  getParentRoute: () => libraryRoute,
  path: '/questions',
  component: lazyRouteComponent(() => import('../../features/library/index.ts'), 'QuestionsPage'),
});

const toolsRoute = createRoute({
  getParentRoute: () => libraryRoute,
  path: '/tools',
  component: lazyRouteComponent(() => import('../../features/library/index.ts'), 'ToolsPage'),
});

const toolRoute = createRoute({
  getParentRoute: () => libraryRoute,
  path: '/tools/$toolId',
  component: lazyRouteComponent(() => import('../../features/library/index.ts'), 'ToolPage'),
});

const boundaryRoute = createRoute({
  getParentRoute: () => libraryRoute,
  path: '/boundary',
  component: lazyRouteComponent(() => import('../../features/library/index.ts'), 'BoundaryPage'),
});

export const libraryRoutes = libraryRoute.addChildren([
  valuesRoute,
  questionsRoute,
  toolsRoute,
  toolRoute,
  boundaryRoute,
]);
