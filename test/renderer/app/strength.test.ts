import { expect, test } from 'vitest';
import { guessesLog10 } from '#renderer/app/estimate-guesses.ts';
import { strengthOf } from '#renderer/app/strength.ts';

const levelOf = (passphrase: string, known: readonly string[] = []) =>
  strengthOf(guessesLog10(passphrase, known)).level;

test('says longer words for harder passphrases', () => {
  expect([0, 6, 9, 11, 13, 20].map((log) => strengthOf(log).level)).toEqual([1, 1, 2, 3, 4, 5]);
  expect(new Set([0, 9, 11, 13, 20].map((log) => strengthOf(log).text)).size).toBe(5);
});

test('knows a common password, a keyboard walk and a date for what they are', () => {
  expect(['password1', 'qwertyuiop', '24.12.1987'].map((each) => levelOf(each))).toEqual([1, 1, 1]);
});

test('takes five unrelated words for centuries', () => {
  expect(levelOf('orchard kettle violin tundra lantern')).toBe(5);
});

test('counts the own name as a word that is tried first', () => {
  const name = 'Xanthippe Quillfeather';
  expect(guessesLog10(name, [name])).toBeLessThan(guessesLog10(name, []));
});
