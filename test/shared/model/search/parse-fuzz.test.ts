import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterText, withFilter, withoutPart } from '#shared/model/search/edit.ts';
import type { FilterName } from '#shared/model/search/filters.ts';
import { parseSearch } from '#shared/model/search/parse.ts';
import type { SearchPart } from '#shared/model/search/query.ts';

const today = '2026-11-22';
const parts = (text: string) => parseSearch(text, { today }).parts;

/** What the parts that take up room stand for, as texts that can be compared. */
const meanings = (found: readonly SearchPart[]) =>
  found.filter(({ from, to }) => from < to).map(({ meaning }) => JSON.stringify(meaning));

const pieces = [
  'delegation feedback 信頼 の Émile ö ß don’t 10:30 https://x.y/z a_b 1 2024 5 ﬁ e\u0301 \ud800 0',
  'person: Person:anna person:"Anna after: AFTER: before: during: in: in:how in:note is: is:open is:own',
  'is:shared tag: tag:x #tag #1 ## persn:x befor:2024 wort: last spring Q2 March 3 weeks ago vor Wochen',
  'after:last during:March before:3 AFTER:vor spring 2024 weeks ago month',
  '" “ ” „ « » 「 」 \' * - – -- - -" -person:x ( ) \\ / ; , . & OR AND NEAR( { } ^ + % _ \0 \u200b \u202e',
].flatMap((line) => line.split(' '));

const typed = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '', '\u3000', '\n')),
        {
          maxLength: 12,
        },
      )
      .map((list) => list.flat().join('')),
  },
);

const filters = fc.constantFrom<readonly [FilterName, string]>(
  ['person', 'Anna Berg'],
  ['person', 'Bo'],
  ['person', 'Siobhán “Shiv” O’Neill'],
  ['after', 'last spring'],
  ['after', '2024-03-05'],
  ['before', 'March'],
  ['before', '3 weeks ago'],
  ['during', 'Q2 2025'],
  ['in', 'how'],
  ['in', 'action'],
  ['tag', 'growth'],
  ['is', 'open'],
  ['is', 'own'],
  ['is', 'shared'],
);

/** Why a text is not read as it should be; null where it is. */
function wrongWith(
  text: string,
  number: number,
  set: readonly [FilterName, string],
): string | null {
  const found = parts(text);
  const order = found.flatMap(({ from, to }) => [from, to]);
  if (order.some((place, at) => place < (order[at - 1] ?? 0) || place > text.length))
    return 'order';
  const wide = found.filter(({ from, to }) => from < to);
  const part = wide[number % (wide.length || 1)];
  if (number % 2 === 0) return part ? wrongWithout(text, wide, part) : null;
  return wrongWithFilter(text, wide, set);
}

function wrongWithout(text: string, wide: readonly SearchPart[], part: SearchPart): string | null {
  const cut = withoutPart(text, part);
  const left = meanings(parts(cut)).join();
  return left === meanings(wide.filter((each) => each !== part)).join() ? null : `cut to ${cut}`;
}

function wrongWithFilter(
  text: string,
  wide: readonly SearchPart[],
  [name, value]: readonly [FilterName, string],
): string | null {
  const set = withFilter(text, name, value);
  const now = meanings(parts(set));
  const replaced = new RegExp(`^(?:${name}[:：]${name === 'tag' ? '|#' : ''})`, 'iu');
  const kept = wide.filter(({ from, to }) => !replaced.test(text.slice(from, to)));
  const wanted = [...meanings(parts(filterText(name, value))), ...meanings(kept)];
  return wanted.every((meaning) => now.includes(meaning)) ? null : `set to ${set}`;
}

test('100,000 texts are read without a throw, in order, and stay in step with their chips', () => {
  let run = 0;
  fc.assert(
    fc.property(typed, fc.nat(999), filters, (text, number, set) => {
      run += 1;
      const wrong = wrongWith(text, number, set);
      if (wrong !== null) throw new Error(wrong);
    }),
    { seed: 6, numRuns: 100_000 },
  );
  expect(run).toBe(100_000);
});
