import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { regularIds } from '../support/framework-ids.ts';

const root = resolve(import.meta.dirname, '../..');

/** Every id of the framework, in its order. */
const ids = [
  ...regularIds,
  'first.expectations',
  'first.logistics',
  'first.communication',
  'first.frustrations',
  'first.motivations',
  'first.cleanslate',
  'first.results',
  'first.relationship',
  'cadence',
  'schedule',
  'invite',
  'commit',
  'coach-not-rescue',
  'values',
  'siif',
  'assessment',
  'focus',
  'goals',
  'custom',
  'confidential',
  'flexible',
  'boundary',
];

const rows = readFileSync(resolve(root, 'docs/framework.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const bare = (cell: string | undefined) => (cell ?? '').replaceAll('`', '');

test('the table of the framework has every point once, in the framework’s order', () => {
  expect(rows.map(([id]) => bare(id))).toEqual(ids);
});

test('every place of the table is said, and every file and proof that it names exists', () => {
  const wrong = rows.flatMap(([id, place, file, proof]) => {
    const named = [bare(file), ...(proof === 'not yet' ? [] : [bare(proof)])];
    const missing = named.filter((path) => path === '' || !existsSync(resolve(root, path)));
    const unproved = proof !== 'not yet' && !/\.(?:test|spec)\.ts$/u.test(bare(proof));
    return place === '' || missing.length > 0 || unproved ? [{ id, missing }] : [];
  });
  expect(wrong).toEqual([]);
});
