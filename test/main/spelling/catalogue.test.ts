import { expect, test } from 'vitest';
import { makeChecker } from '#main/spelling/checker.ts';
import { findDictionaries } from '#main/spelling/dictionaries.ts';
import { wrongIn } from '#shared/model/spelling/judge.ts';
import { wordsIn } from '#shared/model/spelling/words-in.ts';
import { languages } from '#shared/words/language.ts';
import { everyText, said } from '../../support/texts.ts';

const checker = await makeChecker(findDictionaries());

/** Names of programs and keys, and what a text makes of something that it is not given. */
const names = new Set(['Cmd', 'Evernote', 'Ferro', 'Notesnook', 'openssl', 'Qnull']);

/** What is typed into a terminal or the search, in its own language: `deleg*`, `montag`. */
const isTyped = (at: string): boolean =>
  at.startsWith('cli.') || at.endsWith('.typed') || at.startsWith('searchPage.dates.');

test.each(languages)('every word that the app itself says is right (%s)', async (language) => {
  const isRight = (word: string) => checker.isRight(word, (own) => names.has(own));
  const wrong = (await everyText(language))
    .filter(({ at }) => !isTyped(at))
    .flatMap((entry) =>
      said(entry).flatMap((line) =>
        wordsIn(line).flatMap((word) =>
          wrongIn(word, isRight).map(({ text }) => `${entry.at}: ${text}`),
        ),
      ),
    );
  expect([...new Set(wrong)]).toEqual([]);
});
