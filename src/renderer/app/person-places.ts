import { words } from '#shared/words/index.ts';

/** The places of a person's page, in the order of their row. */
export const personPlaces = [
  { to: '/people/$personId', label: words.people.overview },
  { to: '/people/$personId/profile', label: words.people.profile },
  { to: '/people/$personId/growth', label: words.growth.title },
  { to: '/people/$personId/feedback', label: words.people.feedback },
  { to: '/people/$personId/insights', label: words.people.insights },
  { to: '/people/$personId/over-time', label: words.insights.overTime },
] as const;
