import { expect, test } from 'vitest';
import { cast } from '#main/vault/sample/cast/index.ts';
import { colleagues } from '#main/vault/sample/library.ts';
import { sampleWords } from '#main/vault/sample/words/index.ts';
import { makeChecker } from '#main/spelling/checker.ts';
import { findDictionaries } from '#main/spelling/dictionaries.ts';
import { ownWordsOf } from '#main/spelling/own-words.ts';
import { wrongIn } from '#shared/model/spelling/judge.ts';
import { wordsIn } from '#shared/model/spelling/words-in.ts';
import { languages } from '#shared/words/language.ts';

const checker = await makeChecker(findDictionaries());

/** What the speller of an open vault knows: the coach's own words, and the people who have a record. */
const isOwn = ownWordsOf([...colleagues, ...cast.flatMap(({ name }) => name.split(/[ -]/u))]);

test.each(languages)(
  'every word of the sample practice is right once the names are known (%s)',
  (language) => {
    const wrong = textsOf(sampleWords[language]).flatMap((line) =>
      wordsIn(line.replaceAll(/\{\w+\}/gu, '')).flatMap((word) =>
        wrongIn(word, (each) => checker.isRight(each, isOwn)).map(({ text }) => text),
      ),
    );
    expect([...new Set(wrong)]).toEqual([]);
  },
);

function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return words !== null && typeof words === 'object' ? Object.values(words).flatMap(textsOf) : [];
}
