import { expect, test } from 'vitest';
import { isClosed, situations, steps } from '#shared/model/library.ts';
import { questions } from '#shared/words/questions.ts';

const groups = [...steps, ...situations];
const all = groups.flatMap((group) => Object.values<string>(questions[group]));

test('no question can be answered by yes or no, and every one asks with a word for it', () => {
  const faulty = all.filter(
    (text) =>
      isClosed(text) ||
      /^(?:do|did|is|are|can|have|will|would|should)\b/iu.test(text) ||
      !/\b(?:what|which|where|when|how|who|whom)\b/iu.test(text),
  );
  expect(faulty).toEqual([]);
});

test('every question is one short sentence that asks, and none is there twice', () => {
  const faulty = all.filter((text) => !/^\p{Lu}[^?.!]{10,88}\?$/u.test(text));
  expect([faulty, new Set(all).size]).toEqual([[], all.length]);
});

test('there are enough for every step and every situation', () => {
  const few = groups.filter((group) => Object.keys(questions[group]).length < 4);
  expect([few, all.length >= 72, Object.keys(questions).toSorted()]).toEqual([
    [],
    true,
    groups.toSorted(),
  ]);
});
