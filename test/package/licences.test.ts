import { expect, test } from 'vitest';
import { isAllowed, licenceText } from '../../scripts/package/licences.ts';
import { goesOut } from '../../scripts/package/prune.ts';
import { loadedPackages, shippedPackages } from '../../scripts/package/shipped.ts';
import type { Shipped } from '../../scripts/package/shipped.ts';

const zod = (changed: Partial<Shipped>): Shipped => ({
  path: 'node_modules/zod',
  name: 'zod',
  version: '4.6.7',
  license: 'MIT',
  integrity: 'sha512-',
  needs: [],
  ...changed,
});

test('gives the licence of everything that ships, also of what the build put into our own files', () => {
  const text = licenceText(shippedPackages());
  const named = ['\nzod ', '\nreact ', '\nplaywright-core ', '\n@fontsource-variable/inter '];
  expect(named.filter((name) => !text.includes(name))).toEqual([]);
  expect(text).toContain('SQLite3 Multiple Ciphers');
});

test('packs nothing where a package has no licence, a strange one, or not its text', () => {
  const bad = [
    zod({ license: null }),
    zod({ name: 'copyleft', license: 'GPL-3.0-only' }),
    zod({ name: 'silent', path: 'node_modules/.bin' }),
  ];
  expect(() => licenceText([zod({}), ...bad])).toThrow(
    [
      'zod 4.6.7 states no licence.',
      'copyleft 4.6.7 has a licence that is not allowed: GPL-3.0-only.',
      'silent 4.6.7 comes without the text of its licence.',
    ].join('\n'),
  );
});

test('what everyone may change goes out whole, and says under which licence and where its source is', () => {
  const text = licenceText(shippedPackages());
  const dictionary = /\ndictionary-de [\s\S]*?(?=\ndictionary-en )/.exec(text)?.[0] ?? '';
  expect(dictionary).toMatch(/Taken under GPL-2\.0\..*Its source: https:\/\/www\.j3e\.de/);
  expect(dictionary).toContain('END OF TERMS AND CONDITIONS');
  expect(text).toMatch(
    /\nhunspell-wasm [\s\S]*Taken under MPL-1\.1\..*\n\n[\s\S]*MOZILLA PUBLIC LICENSE/,
  );
  const files = ['index.aff', 'index.dic', 'readme.md', 'index.d.ts'];
  expect(files.filter((file) => !goesOut('dictionary-de', file, null))).toEqual([]);
});

test('a work that everyone may change is not packed once its licence is another', () => {
  const other = zod({ name: 'dictionary-de', license: 'GPL-3.0' });
  expect(() => licenceText([other])).toThrow('a licence that is not allowed: GPL-3.0.');
});

test.each([
  ['MIT', true],
  ['(MIT AND Zlib)', true],
  ['(GPL-2.0 OR MIT)', true],
  ['MIT AND GPL-2.0', false],
  ['(MIT OR GPL-2.0) AND ISC', false],
  ['SEE LICENSE IN LICENSE', false],
  ['', false],
])('reads %s', (expression, fine) => {
  expect(isAllowed(expression)).toBe(fine);
});

test('knows what the running app loads from what is only built into it', () => {
  const names = new Set(loadedPackages().map(({ name }) => name));
  expect(['playwright-core', 'yauzl', 'react', 'vitest'].map((name) => names.has(name))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
