import type { HelpPageId } from './pages.ts';

/** Which page explains a place; the first of these that its address fits. */
const explained: readonly (readonly [RegExp, HelpPageId])[] = [
  [/^\/sessions\/[^/]+\/summary$/u, 'summary'],
  [/^\/sessions\/[^/]+\/history$/u, 'safety'],
  [/^\/sessions\//u, 'framework'],
  [/^\/search$/u, 'search'],
  [/^\/verify$/u, 'verify'],
  [/^\/settings\/(?:backups|security)/u, 'safety'],
  [/^\/settings\/privacy$/u, 'limits'],
  [/^\/settings\/keyboard$/u, 'keyboard'],
  [/^\/settings\/templates/u, 'framework'],
];

/** The page of the help about the place at this address; null where none is about it alone. */
export function helpFor(path: string): HelpPageId | null {
  return explained.find(([place]) => place.test(path))?.[1] ?? null;
}
