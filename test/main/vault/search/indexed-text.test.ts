import { expect, test } from 'vitest';
import { tokensOf } from '#shared/model/search/tokens.ts';
import { indexToken, indexedText, isAlike, tokenOfIndex } from '#main/vault/search/indexed-text.ts';
import { Sqlite } from '#main/vault/sql/sqlite.ts';

test('the index takes every character that it is given as it is for what we take it for', () => {
  const connection = new Sqlite(':memory:');
  connection.exec(`
    create virtual table written using fts5 (text, tokenize = "unicode61 remove_diacritics 2");
    create virtual table word using fts5vocab (written, 'instance');`);
  const insert = connection.prepare('insert into written (rowid, text) values (?, ?)');
  const alike = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) =>
    isAlike(String.fromCharCode(code)),
  );
  const written = (code: number) => `x${String.fromCharCode(code)}Y ${String.fromCharCode(code)}`;
  for (const code of alike) insert.run(code + 1, written(code));
  const words = Map.groupBy(
    connection
      .prepare<[], { readonly doc: number; readonly term: string }>(
        'select doc, term from word order by doc, offset',
      )
      .all(),
    ({ doc }) => doc - 1,
  );
  connection.close();

  const different = alike.filter((code) => {
    const theirs = (words.get(code) ?? []).map(({ term }) => term);
    return (
      theirs.join('|') !==
      tokensOf(written(code))
        .map(({ text }) => text)
        .join('|')
    );
  });
  expect({ compared: alike.length > 500, different }).toEqual({ compared: true, different: [] });
});

test.each([
  ['the text itself, where the index reads it as we do', 'Größe – “plan”', null],
  ['its words, where it would not', 'plan 信頼', 'plan \u{f4fe1} \u{f983c}'],
  ['its tags behind it', 'see #q3-plan', 'see q3 plan \u{e000}q3\u{e001}plan'],
])('gives the index %s', (_what, text, indexed) => {
  expect(indexedText(text)).toBe(indexed);
});

test('a word is read from the index as it was given to it', () => {
  expect(tokenOfIndex(indexToken('große λόγος 𞤀'))).toBe('große λόγος 𞤀');
});
