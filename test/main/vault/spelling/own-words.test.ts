import { afterEach, expect, test } from 'vitest';
import { commands } from '#shared/contract.ts';
import { addOwnWord, listOwnWords, removeOwnWord } from '#main/vault/spelling/own-words.ts';
import { locale, speak } from '#shared/words/language.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const before = locale();
afterEach(() => speak(before));

test('own words are listed as a reader sorts them, each once, and a second removal does no harm', async () => {
  speak('de');
  const { vault } = await bareVaultForTest();
  for (const word of ['Zoë', 'amara', 'Ärztin', 'Okafor', 'amara']) addOwnWord(vault, { word });
  removeOwnWord(vault, { word: 'Okafor' });
  removeOwnWord(vault, { word: 'Okafor' });
  expect(listOwnWords(vault)).toEqual({ words: ['amara', 'Ärztin', 'Zoë'] });
});

test('an own word is kept composed, so that it is one word however it was typed', () => {
  const { input } = commands.addOwnWord;
  expect(input.parse({ word: ' Zoe\u0308 ' })).toEqual({ word: 'Zoë' });
});

test('what is no word, too long or too much is refused', () => {
  const { addOwnWord: add, checkSpelling: check, suggestSpelling: suggest } = commands;
  const refused = [
    ...['', ' ', 'two words', '123', 'a\u200bb', 'a\nb', 'a\u0000', 'x'.repeat(101)].map((word) =>
      add.input.safeParse({ word }),
    ),
    ...[[], [''], ['x'.repeat(101)], Array(501).fill('x'), 'x', [1]].map((words) =>
      check.input.safeParse({ words }),
    ),
    suggest.input.safeParse({ word: '' }),
  ];
  const taken = [
    add.input.safeParse({ word: "O'Neill-Weiß" }),
    check.input.safeParse({ words: Array(500).fill('x'.repeat(100)) }),
  ];
  expect([...refused, ...taken].map(({ success }) => success)).toEqual([
    ...refused.map(() => false),
    true,
    true,
  ]);
});
