import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('../../features/settings/index.ts'), 'SettingsFrame'),
});

const generalRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/settings/index.ts'), 'GeneralPage'),
});

const keyboardRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/keyboard',
  component: lazyRouteComponent(() => import('../../features/keyboard/index.ts'), 'KeyboardPage'),
});

const spellingRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/spelling',
  component: lazyRouteComponent(() => import('../../features/spelling/index.ts'), 'SpellingPage'),
});

const securityRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/security',
  component: lazyRouteComponent(() => import('../../features/security/index.ts'), 'SecurityPage'),
});

const backupsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/backups',
  component: lazyRouteComponent(() => import('../../features/backups/index.ts'), 'BackupsPage'),
});

const restoreRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/backups/restore',
  component: lazyRouteComponent(() => import('../../features/restore/index.ts'), 'RestorePlace'),
});

const importRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/import',
  component: lazyRouteComponent(() => import('../../features/import/index.ts'), 'ImportPage'),
});

const archiveRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/export',
  component: lazyRouteComponent(() => import('../../features/archive/index.ts'), 'ArchivePage'),
});

const privacyRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/privacy',
  component: lazyRouteComponent(() => import('../../features/privacy/index.ts'), 'PrivacyPage'),
});

const activityRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/activity',
  component: lazyRouteComponent(() => import('../../features/activity/index.ts'), 'ActivityPage'),
});

const templatesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/templates',
  component: lazyRouteComponent(() => import('../../features/templates/index.ts'), 'TemplatesPage'),
});

const templateRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/templates/$templateId',
  component: lazyRouteComponent(() => import('../../features/templates/index.ts'), 'TemplatePage'),
});

export const settingsRoutes = settingsRoute.addChildren([
  generalRoute,
  keyboardRoute,
  spellingRoute,
  securityRoute,
  backupsRoute,
  restoreRoute,
  templatesRoute,
  templateRoute,
  importRoute,
  archiveRoute,
  privacyRoute,
  activityRoute,
]);
