import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { bundledPaths } from './bundled.ts';
import { root } from './root.ts';

const names = z.record(z.string(), z.string()).default({});

const lockShape = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dependencies: names,
      optionalDependencies: names,
    }),
  ),
});

/** One package of the lockfile that goes out with the app, or a part of which does. */
export interface Shipped {
  /** Where it lies: `node_modules/zod`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** SPDX; null where the package states none. */
  readonly license: string | null;
  /** Of the registry's archive: `sha512-` and Base64. */
  readonly integrity: string;
  /** Paths of those that it needs, of these same packages. */
  readonly needs: readonly string[];
}

type Lock = z.output<typeof lockShape>['packages'];

export function readLock(): Lock {
  return lockShape.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
    .packages;
}

/** What the running app loads: the dependencies and whatever these need, sorted by path. */
export function loadedPackages(lock: Lock = readLock()): readonly Shipped[] {
  const direct = Object.keys(lock['']?.dependencies ?? {}).map((name) => `node_modules/${name}`);
  return withNeeds(lock, direct);
}

/** The same and what the build wrote into the app's own files: React, say, which no running app loads. */
export function shippedPackages(lock: Lock = readLock()): readonly Shipped[] {
  const bundled = bundledPaths().filter((path) => lock[path] !== undefined);
  const loaded = loadedPackages(lock);
  const known = new Set(loaded.map(({ path }) => path));
  const more = bundled.filter((path) => !known.has(path)).map((path) => shippedAt(lock, path));
  const all = [...loaded, ...more];
  const paths = new Set(all.map(({ path }) => path));
  return all
    .map((one) => ({ ...one, needs: one.needs.filter((path) => paths.has(path)) }))
    .toSorted(byPath);
}

/** The given one of the platform packages, such as the pinned Node. */
export function shippedAt(lock: Lock, path: string): Shipped {
  const found = lock[path];
  if (found?.version === undefined || found.integrity === undefined) {
    throw new Error(`The lockfile does not pin ${path}.`);
  }
  const { name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) } = found;
  const asked = Object.keys({ ...found.dependencies, ...found.optionalDependencies });
  return {
    path,
    name,
    version: found.version,
    license: found.license ?? null,
    integrity: found.integrity,
    needs: asked.flatMap((need) => resolveFrom(lock, path, need) ?? []),
  };
}

function withNeeds(lock: Lock, starts: readonly string[]): readonly Shipped[] {
  const found = new Map<string, Shipped>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const one = shippedAt(lock, path);
    found.set(path, one);
    waiting.push(...one.needs);
  }
  return [...found.values()].toSorted(byPath);
}

/** As Node looks: in the package's own `node_modules`, then in those around it. */
function resolveFrom(lock: Lock, from: string, name: string): string | null {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock[path] !== undefined) return path;
    if (folder === '') return null;
  }
}

function byPath(one: Shipped, other: Shipped): number {
  return one.path < other.path ? -1 : 1;
}
