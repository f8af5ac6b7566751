import { describe, expect, test } from 'vitest';
import { findHelp } from '#shared/model/help/find-help.ts';
import { helpPageIds } from '#shared/model/help/pages.ts';
import { parseSearch } from '#shared/model/search/parse.ts';
import { everyWord } from '#shared/words/index.ts';

const { en, de } = everyWord;
const found = (typed: string, pages = en.help.pages) =>
  findHelp(pages, typed).map(({ page, title }) => `${page}: ${title}`);

describe('looking something up in the help', () => {
  test('finds each word by its beginning, in any case and without its accents', () => {
    expect(found('RECOV ke')).toContain('safety: The recovery key');
    expect(found('uberschrieben', de.help.pages)).toEqual([
      'safety: Was Sie entfernt oder überschrieben haben',
      'safety: Der Weg zurück',
    ]);
  });

  test('finds what can be typed, and what it means', () => {
    expect(found('deleg*')).toEqual(['search: Words']);
  });

  test('says where files have a place, to who looks for an image', () => {
    expect(found('image')).toEqual(['private: Files and images']);
    expect(found('Bilder', de.help.pages)).toEqual(['private: Dateien und Bilder']);
  });

  test('gives nothing for words that stand nowhere, or for no words', () => {
    expect([found('zebra'), found('key zebra'), found(' – ')]).toEqual([[], [], []]);
  });

  test('finds every part by its title, in both languages', () => {
    for (const { help } of [en, de]) {
      const lost = helpPageIds.flatMap((page) =>
        help.pages[page].parts
          .filter(({ title }, part) =>
            findHelp(help.pages, title).every((hit) => hit.page !== page || hit.part !== part),
          )
          .map(({ title }) => title),
      );
      expect(lost).toEqual([]);
    }
  });
});

test('the help says the same in both languages, part by part', () => {
  const shape = (help: typeof en.help) =>
    helpPageIds.map((page) =>
      help.pages[page].parts.map(({ text, terms = [], examples = [] }) => [
        text.length,
        terms.length,
        examples.length,
      ]),
    );
  expect(shape(de.help)).toEqual(shape(en.help));
});

test('the search understands all that the help says it does', () => {
  const typed = [en, de].flatMap(({ help }) =>
    help.pages.search.parts.flatMap(({ examples = [] }) => examples.map((each) => each.typed)),
  );
  const refused = typed.filter((each) =>
    parseSearch(each, { today: '2026-11-22' }).parts.some(
      ({ meaning }) => meaning.type === 'problem',
    ),
  );
  expect({ some: typed.length > 20, refused }).toEqual({ some: true, refused: [] });
});
