import { expect, test } from 'vitest';
import {
  areKeysFree,
  keysOf,
  readOwnKeys,
  refusalOf,
  refusalOfUsual,
  withKeys,
} from '#shared/model/shortcuts/own.ts';
import { shortcutIds, shortcuts } from '#shared/model/shortcuts/table.ts';
import { words } from '#shared/words/index.ts';

test('as the app comes, no two shortcuts share their keys and the system keeps none of them', () => {
  const keys = shortcuts.flatMap((shortcut) => [...shortcut.keys]);
  const refused = shortcuts.flatMap(({ id, keys: usual }) =>
    usual.flatMap((each) => refusalOf(id, each, {}) ?? []),
  );
  expect([new Set(keys).size, refused]).toEqual([keys.length, []]);
});

test('every shortcut has a name and says what it does', () => {
  const unsaid = shortcutIds.filter(
    (id) => words.shortcuts.does[id].trim() === '' || words.shortcuts.name[id].trim() === '',
  );
  expect(unsaid).toEqual([]);
});

test('what another shortcut has, what the system keeps and what would be typed is refused', () => {
  expect(
    [
      'mod+L',
      'mod+C',
      'mod+shift+Z',
      'alt+K',
      'K',
      'mod+Tab',
      'F5',
      'mod+J',
      'F2',
      'mod+alt+G',
    ].map((keys) => refusalOf('search', keys, {})),
  ).toEqual([
    { kind: 'taken', by: 'lock' },
    { kind: 'kept' },
    { kind: 'kept' },
    { kind: 'writes' },
    { kind: 'writes' },
    { kind: 'writes' },
    { kind: 'kept' },
    { kind: 'kept' },
    null,
    null,
  ]);
});

test('a chosen combination stands in place of the usual ones, which others may then have', () => {
  const own = withKeys({}, 'findNext', 'F4');
  expect([
    keysOf('findNext', own),
    refusalOf('search', 'F3', own),
    refusalOf('search', 'F4', own),
    keysOf('findNext', withKeys(own, 'findNext', null)),
  ]).toEqual([['F4'], null, { kind: 'taken', by: 'findNext' }, ['F3', 'mod+G']]);
});

test('usual keys that another shortcut has by now do not come back', () => {
  const own = withKeys(withKeys({}, 'lock', 'F4'), 'search', 'mod+L');
  expect([refusalOfUsual('lock', own), refusalOfUsual('search', own)]).toEqual([
    { kind: 'taken', by: 'search' },
    null,
  ]);
});

test('one combination for two shortcuts is no set of keys', () => {
  expect([
    areKeysFree({ search: 'F4', lock: 'F2' }),
    areKeysFree({ search: 'F4', lock: 'F4' }),
    areKeysFree({ search: 'mod+L' }),
    areKeysFree({ search: 'mod+L', lock: 'F4' }),
  ]).toEqual([true, false, false, true]);
});

test('of what a later version wrote only what is known here counts', () => {
  expect(
    [{ search: 'F4', fly: 'F2', lock: 'hyper+L', home: 3 }, null, 'F4', undefined].map(readOwnKeys),
  ).toEqual([{ search: 'F4' }, {}, {}, {}]);
});
