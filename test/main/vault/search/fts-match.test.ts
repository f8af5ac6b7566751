import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { matchOf } from '#shared/model/search/match.ts';
import type { Wording } from '#shared/model/search/match.ts';
import type { Term } from '#shared/model/search/query.ts';
import { foldedWords, tagsOf } from '#shared/model/search/tokens.ts';
import { ftsMatch } from '#main/vault/search/fts-match.ts';
import { indexedText } from '#main/vault/search/indexed-text.ts';
import { Sqlite } from '#main/vault/sql/sqlite.ts';

/** Letters that SQLite's own tokenizer drops, folds or divides by, among those that it does not. */
const odd = Array.from('aB1 -_#ß\u0301\u200d\ufe0f\u20e3\u0000İς信ชกีनहींကျွန်ﬁ𞤀𝒳ꟃ가각のらéЙй');
const letter = fc.oneof(
  fc.constantFrom(...odd),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const written = fc.array(letter, { minLength: 1, maxLength: 14 }).map((text) => text.join(''));

const nothing: Wording = { words: [], without: [], tags: [] };
const whole = (...tokens: readonly string[]): Term => ({ tokens, prefix: false });

/** All that a text can be asked for by: its words, their beginnings, pairs of them, and its tags. */
function askedOf(text: string): readonly Wording[] {
  const tokens = foldedWords(text);
  const words = tokens.flatMap((token, at) => {
    const starts = [1, 2, 3, 4].map((count) => Array.from(token).slice(0, count).join(''));
    const next = tokens[at + 1];
    return [
      whole(token),
      ...starts.map((start): Term => ({ tokens: [start], prefix: true })),
      ...(next === undefined ? [] : [whole(token, next)]),
    ];
  });
  return [
    ...words.map((term) => ({ ...nothing, words: [term] })),
    ...tagsOf(text).map((tag) => ({ ...nothing, tags: [tag] })),
  ];
}

test('the index finds of any text exactly what our own rule does', () => {
  const connection = new Sqlite(':memory:');
  onTestFinished(() => void connection.close());
  connection.exec(`create virtual table written using
    fts5 (text, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2")`);
  const insert = connection.prepare('insert into written (rowid, text) values (?, ?)');
  const find = connection.prepare(
    'select 1 from written where written match ? and rowid = cast(? as integer)',
  );
  const texts = fc.sample(written, { numRuns: 200, seed: 6 });
  for (const [at, text] of texts.entries()) insert.run(at, indexedText(text) ?? text);

  const others = texts.map((text) => foldedWords(text)[0] ?? '').filter((word) => word !== '');
  const cases = texts.flatMap((text, at) =>
    askedOf(text).flatMap((asked) => {
      const other = others[at % others.length] ?? '';
      const without = { ...asked, without: [whole('a'), whole('1'), whole(other)] };
      return [asked, without].map((wording) => ({ at, text, wording }));
    }),
  );
  const different = cases.filter(({ at, text, wording }) => {
    const found = find.get(ftsMatch(wording) ?? '', at) !== undefined;
    return found !== (matchOf(text, wording) !== null);
  });

  expect({ many: cases.length > 1_500, different: different.slice(0, 10) }).toEqual({
    many: true,
    different: [],
  });
});

test('the index takes a search of 500 letters, whatever they are', () => {
  const connection = new Sqlite(':memory:');
  onTestFinished(() => void connection.close());
  connection.exec('create virtual table written using fts5 (text)');
  connection.exec(`insert into written (text) values ('a b c')`);
  const find = connection.prepare('select 1 from written where written match ?');
  const many = Array.from({ length: 250 }, (): Term => ({ tokens: ['a'], prefix: true }));
  const none = many.map(() => whole('z'));

  expect([
    find.get(ftsMatch({ ...nothing, words: many }) ?? ''),
    find.get(ftsMatch({ ...nothing, words: [whole('a')], without: none }) ?? ''),
  ]).toEqual([{ 1: 1 }, { 1: 1 }]);
});
