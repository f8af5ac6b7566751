import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { gathered } from '#main/import/containers/gathered.ts';
import type { Gathered } from '#main/import/containers/gathered.ts';
import { importLimits } from '#main/import/index.ts';
import type { SourceFiles } from '#main/import/index.ts';
import { readLimited } from './read-limited.ts';

/** More folders in each other than any program of notes makes. */
const deepest = 40;

/**
 * The files of a folder that a person chose, and of those in it. Links are not followed, and what is hidden
 * stays out: programs keep there what is no note.
 *
 * @throws AppError `import_too_large`
 */
export async function readFolder(folder: string): Promise<SourceFiles> {
  const files = gathered(importLimits);
  await walk(folder, [], files);
  return files.all();
}

async function walk(folder: string, above: readonly string[], files: Gathered): Promise<void> {
  const names = await namesIn(join(folder, ...above));
  if (names === null) return files.skip(above.join('/') || '.', 'unreadable');
  for (const name of names) {
    const parts = [...above, name];
    const shown = parts.join('/');
    const path = join(folder, ...parts);
    const found = await lstat(path).catch(() => null);
    if (!found?.isFile()) files.count();
    if (found === null) files.skip(shown, 'unreadable');
    else if (name.startsWith('.')) files.skip(shown, name === '.trash' ? 'in_trash' : 'not_a_note');
    else if (found.isSymbolicLink()) files.skip(shown, 'link');
    else if (found.isDirectory()) {
      if (parts.length >= deepest) files.skip(shown, 'unsafe_name');
      else await walk(folder, parts, files);
    } else await take(path, { shown, size: found.size, modifiedAt: found.mtime }, files);
  }
}

async function take(
  path: string,
  {
    shown,
    size,
    modifiedAt,
  }: { readonly shown: string; readonly size: number; readonly modifiedAt: Date },
  files: Gathered,
): Promise<void> {
  const admitted = files.admit(shown, size);
  if (admitted === null) return;
  const bytes = await readLimited(path, size).catch(() => null);
  if (bytes === null) files.skip(admitted, 'unreadable');
  else files.add({ path: admitted, bytes, modifiedAt: modifiedAt.toISOString() });
}

/**
 * In one order on every system; null where it cannot be read.
 *
 * @throws AppError `import_too_large`
 */
async function namesIn(folder: string): Promise<readonly string[] | null> {
  const names: string[] = [];
  try {
    for await (const { name } of await opendir(folder)) {
      if (names.push(name) > importLimits.entries) throw new AppError('import_too_large');
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    return null;
  }
  return names.sort();
}
