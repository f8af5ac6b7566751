import { appPages } from './help-app.ts';
import { coachingPages } from './help-coaching.ts';

/** The help: short pages that come with the app, and finding a way in them. */
export const help = {
  title: 'Help',
  lead: 'Short pages about how Countersign works. They are part of the app, so they are here without a network, too.',
  search: 'Search the help',
  results: 'What was found',
  found: (count: number) => (count === 1 ? 'One place' : `${count} places`),
  none: 'Nothing about that. Try one word, or only its beginning.',
  all: 'All pages',
  place: (title: string) => `Help: ${title}`,
  keys: 'See and change the shortcuts',
  pages: { ...coachingPages, ...appPages },
};
