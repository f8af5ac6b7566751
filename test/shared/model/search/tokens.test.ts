import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { folded, foldedWords, tagsOf, tokensOf } from '#shared/model/search/tokens.ts';

test.each([
  ['plain words', 'Trust, then ask!', ['trust', 'then', 'ask']],
  [
    'diacritics of Latin and Greek letters',
    'Größe résumé Łódź ΛΌΓΟΣ',
    ['große', 'resume', 'łodz', 'λογοσ'],
  ],
  ['letters of their own in other alphabets', 'Йод', ['йод']],
  ['letters written in two parts', 're\u0301sume\u0301', ['resume']],
  ['vowel signs, which belong to their letters', 'हिन्दी योजना', ['हिन्दी', 'योजना']],
  ['scripts without spaces, character by character', '信頼する', ['信', '頼', 'す', 'る']],
  ['such characters beside others', 'iPhone手机7', ['iphone', '手', '机', '7']],
  ['what stands between words', 'don’t over-promise…', ['don', 't', 'over', 'promise']],
  ['numbers that are emoji, and no mark of another', 'Point 1️⃣ I ❤️ it', ['point', '1', 'i', 'it']],
  ['nothing', ' – \u0000 ', []],
])('takes %s as words', (_what, text, words) => {
  expect(foldedWords(text)).toEqual(words);
});

test('an ideograph that has other forms is found by each, and most have none', () => {
  const ideographs = Array.from({ length: 0xf_b00 - 0x3_400 }, (_, at) =>
    String.fromCharCode(0x3_400 + at),
  ).filter((character) => /\p{sc=Han}/u.test(character));
  const changed = ideographs.filter((character) => folded(character) !== character);

  expect(ideographs.filter((character) => character.normalize() !== character)).toEqual(changed);
  expect(changed).toContain('\uf900');
});

test('takes common text apart as it does any other', () => {
  const signs = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
    (sign) => !/[\p{M}\p{Cs}]/u.test(sign),
  );
  const texts = signs.map((sign) => `a${sign}b${sign}${sign} ${sign}`);
  // A letter of another alphabet behind a text has it taken apart by the general rule.
  const apart = (text: string) => tokensOf(`${text} я`).slice(0, -1);

  expect(texts.filter((text) => !isDeepStrictEqual(tokensOf(text), apart(text)))).toEqual([]);
});

test('says where each word stands in the text as it was written', () => {
  const text = 'Größe: 信頼, “Fin”';
  expect(tokensOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    'Größe',
    '信',
    '頼',
    'Fin',
  ]);
});

test('finds tags where they begin a word, and nothing that only looks like one', () => {
  expect(tagsOf('#Delegation and #q3-plan, no a#b, ##c, # d, &#39; #信頼')).toEqual([
    'delegation',
    'q3-plan',
    '信頼',
  ]);
});
