import { expect, test } from 'vitest';
import { helpFor } from '#shared/model/help/help-for.ts';

test.each([
  ['/search', 'search'],
  ['/sessions/0198', 'framework'],
  ['/sessions/0198/summary', 'summary'],
  ['/settings/backups/restore', 'safety'],
  ['/settings/keyboard', 'keyboard'],
  ['/', null],
  ['/people/0198', null],
])('asked for in %s, the help opens at %s', (path, page) => {
  expect(helpFor(path)).toBe(page);
});
