import { expect, test } from 'vitest';
import { errorCodes } from '#shared/errors.ts';
import { words } from '#shared/words/index.ts';

test('there is a whole sentence for every error code, and no code in any of them', () => {
  const faulty = errorCodes.filter((code) => {
    const text: string | undefined = words.errors[code];
    return text === undefined || !/^\p{Lu}.{20,}\.$/su.test(text) || /[a-z]_[a-z]/u.test(text);
  });
  expect({ faulty, listed: Object.keys(words.errors).toSorted() }).toEqual({
    faulty: [],
    listed: errorCodes.toSorted(),
  });
});

test('two different errors never read the same', () => {
  expect(new Set(Object.values(words.errors)).size).toBe(errorCodes.length);
});

test('no text of the catalogue is empty', () => {
  const empty = Object.entries(words).flatMap(([area, texts]) =>
    Object.entries(texts)
      .filter(([, text]) => typeof text === 'string' && text.trim() === '')
      .map(([key]) => `${area}.${key}`),
  );
  expect(empty).toEqual([]);
});
