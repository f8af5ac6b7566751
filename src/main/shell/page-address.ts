import type { PageName } from './shell.ts';

/**
 * The address of one load of a page.
 *
 * @param dev origin of a Vite development server, which serves pages by their names, or null
 * @param token in the query and not in the fragment: another fragment alone would be no new load
 */
export function pageAddress(
  dev: string | null,
  origin: string,
  page: PageName,
  token?: string,
): string {
  const path = dev === null ? '/' : `/${page}.html`;
  return origin + path + (token === undefined ? '' : `?token=${encodeURIComponent(token)}`);
}
