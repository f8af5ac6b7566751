import { expect, test } from 'vitest';
import { situations, steps } from '#shared/model/library.ts';
import { questions } from '#shared/words/questions.ts';

const groups = [...steps, ...situations];
const all = groups.flatMap((group) => Object.values<string>(questions[group]));

/** What a question begins with that can be answered by yes or no. */
const closed =
  /\b(?:do|does|did|don’t|is|are|am|was|were|can|could|have|has|had|will|would|should|shall|may|might|must)\b/iu;
const open = /\b(?:what|which|where|when|how|who|whom|why)\b/iu;

test('every question is open: what it asks with is no verb', () => {
  const faulty = all.filter((text) => {
    const asked = text.search(open);
    const verb = text.search(closed);
    return asked === -1 || (verb !== -1 && verb < asked);
  });
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
