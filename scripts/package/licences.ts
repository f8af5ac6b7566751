import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import type { Shipped } from './shipped.ts';

/** Licences that ask for their text to go along and for nothing else. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  // What the English dictionaries state: SCOWL's own licence and Ispell's, both in their text.
  'BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

interface Copyleft {
  /** Of the licences that the package leaves to choose from, the one it is taken under. */
  readonly taken: string;
  /** Where its source is for everyone. */
  readonly source: string;
}

/**
 * Works of which everyone may change and pass on what is theirs. They go out whole and unchanged, as files of
 * their own that may be replaced; each was decided on by itself (docs/decisions/spellcheck.md).
 */
const copyleft: Readonly<Record<string, Copyleft>> = {
  'dictionary-de': {
    taken: 'GPL-2.0',
    source: 'https://www.j3e.de/ispell/igerman98/, https://github.com/wooorm/dictionaries',
  },
  'hunspell-wasm': {
    taken: 'MPL-1.1',
    source: 'https://github.com/rotemdan/hunspell-wasm, https://github.com/hunspell/hunspell',
  },
};

/** Whether a package goes out with every file that it has. */
export function goesOutWhole(name: string): boolean {
  return Object.hasOwn(copyleft, name);
}

/** What a package leaves out: the text that only its repository has, or those of others that it holds. */
const beside: Readonly<Record<string, string>> = {
  'dictionary-de': 'resources/package/licences/gpl-2.0.txt',
  'better-sqlite3-multiple-ciphers': 'resources/package/licences/sqlite.txt',
  'react-remove-scroll-bar': 'resources/package/licences/react-remove-scroll-bar.txt',
};

/**
 * One text with the licences of everything that ships.
 *
 * @throws Error that names every package without a licence, without its text, or with one that is not allowed
 */
export function licenceText(shipped: readonly Shipped[]): string {
  const problems = shipped.flatMap(problemOf);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const parts = shipped.map((one) => {
    const more = beside[one.name];
    const texts = [
      ...sourceOf(one),
      ...licenceFiles(one).map((name) => readText(join(one.path, name))),
      ...(more === undefined ? [] : [readText(more)]),
    ];
    const title = `${one.name} ${one.version}, ${one.license}`;
    return [title, '='.repeat(title.length), '', texts.join('\n\n')].join('\n');
  });
  const lead =
    'Countersign holds the following works of others, each under its own licence. Each licence is given in full.';
  return `${[lead, ...parts].join('\n\n\n')}\n`;
}

function problemOf(one: Shipped): readonly string[] {
  const name = `${one.name} ${one.version}`;
  if (one.license === null) return [`${name} states no licence.`];
  if (!isAllowed(one.license) && !isTaken(one.license, copyleft[one.name]))
    return [`${name} has a licence that is not allowed: ${one.license}.`];
  const hasText = beside[one.name] !== undefined || licenceFiles(one).length > 0;
  return hasText ? [] : [`${name} comes without the text of its licence.`];
}

/** Whether a package still leaves the licence to choose that it was taken under. */
function isTaken(license: string, known: Copyleft | undefined): boolean {
  const choices = license.replaceAll(/[()]/g, '').split(' OR ');
  return known !== undefined && choices.includes(known.taken);
}

function sourceOf({ name }: Shipped): readonly string[] {
  const known = copyleft[name];
  if (known === undefined) return [];
  return [
    `Taken under ${known.taken}. It lies beside the app, whole and unchanged, in files of its own, which may be replaced or removed. Its source: ${known.source}`,
  ];
}

/** SPDX, as far as packages use it: all of those joined by AND, or any of those joined by OR. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replaceAll(/[()]/g, ' ').trim();
  const both = /\bAND\b/.test(bare) && /\bOR\b/.test(bare);
  const parts = bare.split(/\s+(?:AND|OR)\s+/);
  if (both) return parts.every((part) => allowed.has(part));
  return /\bOR\b/.test(bare)
    ? parts.some((part) => allowed.has(part))
    : parts.every((part) => allowed.has(part));
}

function licenceFiles({ path }: Shipped): readonly string[] {
  const folder = join(root, path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => isLicenceFile(name))
    .toSorted();
}

/** Also notices, which the Apache licence has one pass on. */
export function isLicenceFile(name: string): boolean {
  return /^(?:licen[cs]e|copying|copyright|notice|third[-_]?party)[^/]*$/iu.test(name);
}

function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n').trim();
}
