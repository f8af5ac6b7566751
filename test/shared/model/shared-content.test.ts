import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

function sourcesWith(pattern: RegExp): readonly string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => pattern.test(readFileSync(join(root, 'src', name), 'utf8')))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();
}

test('nothing but its sharing step calls a report shared', () => {
  expect(sourcesWith(/\bas SharedReport\b/)).toEqual(['shared/model/report/share.ts']);
});

test('nothing but the sharing step and the reading of signed text calls content shared', () => {
  expect(sourcesWith(/\bas SharedContent\b/)).toEqual(['shared/model/sharing.ts']);
  expect(sourcesWith(/\breadBack\b/)).toEqual([
    'main/summary/format.ts',
    'shared/model/sharing.ts',
  ]);
});
