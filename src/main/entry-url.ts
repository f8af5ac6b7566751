import { existsSync } from 'node:fs';

/**
 * Where the code of a worker lies: its `.ts` file when run from source; in a build, the entry `name`
 * beside the calling chunk or one folder up, because shared code is moved into `chunks/`.
 *
 * @param source its path from this folder
 */
export function entryUrl(name: string, source: string): URL {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return new URL(`./${source}`, here);
  const beside = new URL(`./${name}.js`, here);
  return existsSync(beside) ? beside : new URL(`../${name}.js`, here);
}
