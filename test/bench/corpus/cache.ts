import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { migrate } from '#main/vault/sql/migrate.ts';
import { Sqlite } from '#main/vault/sql/sqlite.ts';
import { makeCorpus } from './make.ts';
import { corpusVersion } from './practice.ts';

/** Made corpora; outside of git. */
export const cacheFolder = resolve(import.meta.dirname, '../../../.cache/bench');

/** A run that is still under way is younger than this. */
const longestRunMs = 6 * 3_600_000;

/**
 * The folder of a corpus that is not to be written to, made first where it is not there yet. Corpora that no
 * longer fit this program are removed, and what a run that was broken off left behind.
 */
export async function corpusOf(size: number, say: (line: string) => void): Promise<string> {
  await mkdir(cacheFolder, { recursive: true });
  const current = `-sessions-corpus-${corpusVersion}-schema-${schemaMark()}`;
  await removeOld((name) => name.endsWith(current));
  const made = join(cacheFolder, `${size}${current}`);
  if (!existsSync(made)) await makeCorpus(made, size, say);
  return made;
}

async function removeOld(isCurrent: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    if (isCurrent(name)) continue;
    const path = join(cacheFolder, name);
    const { mtimeMs } = await stat(path);
    const left = name.includes('-sessions-') || Date.now() - mtimeMs > longestRunMs;
    if (left) await rm(path, { recursive: true });
  }
}

/** Another one for every other schema, also while a migration is still being written. */
function schemaMark(): string {
  const empty = new Sqlite(':memory:');
  migrate(empty);
  const schema = empty.prepare('select sql from sqlite_schema order by name').pluck().all();
  const index = empty.prepare('select k, v from entry_fts_config order by k').raw().all();
  empty.close();
  return createHash('sha256')
    .update(JSON.stringify([schema, index]))
    .digest('hex')
    .slice(0, 12);
}
