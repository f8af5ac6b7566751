import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './root.ts';

/**
 * Writes down which packages the build puts into files of our own: their licences go out with the app,
 * though no running app loads them as packages.
 *
 * @param project its folder: where this runs as part of Vite's own configuration, it lies elsewhere
 * @param part names the file, since several builds make the whole
 */
export function bundledPackages(project: string, part: string): Plugin {
  const folder = join(project, 'out/bundled');
  return {
    name: 'bundled-packages',
    generateBundle() {
      const paths = new Set([...this.getModuleIds()].flatMap((id) => packageOf(project, id) ?? []));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${part}.json`), JSON.stringify([...paths].toSorted(), null, 2));
    },
  };
}

/** Paths of all the packages that the last build put into files of our own. */
export function bundledPaths(): readonly string[] {
  const folder = join(root, 'out/bundled');
  const lists = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly string[],
  );
  return [...new Set(lists.flat())].toSorted();
}

/** `node_modules/react` of the path of a module in it; null for our own. */
function packageOf(project: string, id: string): string | null {
  const path = relative(project, id.replace(/^\0/, '')).split(sep).join('/');
  return /^node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}
