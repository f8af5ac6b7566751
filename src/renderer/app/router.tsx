import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { spans } from '#shared/model/insights/page.ts';
import type { Span } from '#shared/model/insights/page.ts';
import { Frame } from './frame.tsx';
import { BrokenPage, MissingPage } from './broken-page.tsx';

const rootRoute = createRootRoute({ component: Frame });

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/index.ts'), 'HomePage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  component: lazyRouteComponent(() => import('../features/people/index.ts'), 'PeoplePage'),
});

const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('../features/person/index.ts'), 'PersonFrame'),
});

const personOverviewRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/person/index.ts'), 'OverviewPage'),
});

const personProfileRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/profile',
  component: lazyRouteComponent(() => import('../features/person/index.ts'), 'ProfilePage'),
});

const personFeedbackRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/feedback',
  component: lazyRouteComponent(() => import('../features/person/index.ts'), 'FeedbackPage'),
});

const personInsightsRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/insights',
  component: lazyRouteComponent(() => import('../features/person/index.ts'), 'InsightsPage'),
});

const personGrowthRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/growth',
  component: lazyRouteComponent(() => import('../features/growth/index.ts'), 'GrowthPage'),
});

const personOverTimeRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/over-time',
  validateSearch: spanSearch,
  component: lazyRouteComponent(() => import('../features/insights/index.ts'), 'OverTimePage'),
});

const sessionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sessions/$sessionId',
  /** `at` is the key of the entry to scroll to and mark, `find` the words to mark everywhere. */
  validateSearch: (search: Record<string, unknown>) => ({
    ...textNamed('at', search),
    ...textNamed('find', search),
  }),
  component: lazyRouteComponent(() => import('../features/session/index.ts'), 'SessionPage'),
});

const summaryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sessions/$sessionId/summary',
  component: lazyRouteComponent(() => import('../features/summary/index.ts'), 'SummaryPage'),
});

const historyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sessions/$sessionId/history',
  component: lazyRouteComponent(() => import('../features/history/index.ts'), 'HistoryPage'),
});

const insightsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/insights',
  validateSearch: spanSearch,
  component: lazyRouteComponent(() => import('../features/insights/index.ts'), 'InsightsPage'),
});

const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  component: lazyRouteComponent(() => import('../features/search/index.ts'), 'SearchPage'),
});

const verifyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verify',
  component: lazyRouteComponent(() => import('../features/verify/index.ts'), 'VerifyPage'),
});

const helpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/help',
  component: lazyRouteComponent(() => import('../features/help/index.ts'), 'HelpStart'),
});

const helpPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/help/$pageId',
  /** `part` is the place in the page, from 0, to scroll to. */
  validateSearch: partSearch,
  component: lazyRouteComponent(() => import('../features/help/index.ts'), 'HelpPage'),
});

const libraryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/library',
  component: lazyRouteComponent(() => import('../features/library/index.ts'), 'LibraryFrame'),
});

const valuesRoute = createRoute({
  getParentRoute: () => libraryRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/library/index.ts'), 'ValuesPage'),
});

const questionsRoute = createRoute({
  getParentRoute: () => libraryRoute,
  path: '/questions',
  component: lazyRouteComponent(() => import('../features/library/index.ts'), 'QuestionsPage'),
});

const toolsRoute = createRoute({
  getParentRoute: () => libraryRoute,
  path: '/tools',
  component: lazyRouteComponent(() => import('../features/library/index.ts'), 'ToolsPage'),
});

const toolRoute = createRoute({
  getParentRoute: () => libraryRoute,
  path: '/tools/$toolId',
  component: lazyRouteComponent(() => import('../features/library/index.ts'), 'ToolPage'),
});

const boundaryRoute = createRoute({
  getParentRoute: () => libraryRoute,
  path: '/boundary',
  component: lazyRouteComponent(() => import('../features/library/index.ts'), 'BoundaryPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/index.ts'), 'SettingsFrame'),
});

const generalRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/settings/index.ts'), 'GeneralPage'),
});

const keyboardRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/keyboard',
  component: lazyRouteComponent(() => import('../features/keyboard/index.ts'), 'KeyboardPage'),
});

const securityRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/security',
  component: lazyRouteComponent(() => import('../features/security/index.ts'), 'SecurityPage'),
});

const backupsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/backups',
  component: lazyRouteComponent(() => import('../features/backups/index.ts'), 'BackupsPage'),
});

const restoreRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/backups/restore',
  component: lazyRouteComponent(() => import('../features/restore/index.ts'), 'RestorePlace'),
});

const importRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/import',
  component: lazyRouteComponent(() => import('../features/import/index.ts'), 'ImportPage'),
});

const archiveRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/export',
  component: lazyRouteComponent(() => import('../features/archive/index.ts'), 'ArchivePage'),
});

const privacyRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/privacy',
  component: lazyRouteComponent(() => import('../features/privacy/index.ts'), 'PrivacyPage'),
});

const activityRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/activity',
  component: lazyRouteComponent(() => import('../features/activity/index.ts'), 'ActivityPage'),
});

const templatesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/templates',
  component: lazyRouteComponent(() => import('../features/templates/index.ts'), 'TemplatesPage'),
});

const templateRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/templates/$templateId',
  component: lazyRouteComponent(() => import('../features/templates/index.ts'), 'TemplatePage'),
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  peopleRoute,
  personRoute.addChildren([
    personOverviewRoute,
    personProfileRoute,
    personGrowthRoute,
    personFeedbackRoute,
    personInsightsRoute,
    personOverTimeRoute,
  ]),
  sessionRoute,
  summaryRoute,
  historyRoute,
  insightsRoute,
  searchRoute,
  verifyRoute,
  helpRoute,
  helpPageRoute,
  libraryRoute.addChildren([valuesRoute, questionsRoute, toolsRoute, toolRoute, boundaryRoute]),
  settingsRoute.addChildren([
    generalRoute,
    keyboardRoute,
    securityRoute,
    backupsRoute,
    restoreRoute,
    templatesRoute,
    templateRoute,
    importRoute,
    archiveRoute,
    privacyRoute,
    activityRoute,
  ]),
]);

function textNamed<N extends string>(
  name: N,
  search: Record<string, unknown>,
): { readonly [name in N]?: string } {
  const text = search[name];
  return typeof text === 'string' ? ({ [name]: text } as { readonly [name in N]: string }) : {};
}

/** How far Insights looks back; the first of `spans` unless said otherwise. */
function spanSearch(search: Record<string, unknown>): { readonly span?: Span } {
  const span = spans.find((each) => each === search['span']);
  return span === undefined ? {} : { span };
}

function partSearch(search: Record<string, unknown>): { readonly part?: number } {
  const part = search['part'];
  return typeof part === 'number' ? { part } : {};
}

/** A router that starts at Home; one per unlocking, so that nothing outlives a lock. */
export function makeRouter() {
  return createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: ['/'] }),
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
